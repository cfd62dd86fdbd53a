import type { Figure, Model } from './model.ts';
/** The words of a table that no definition holds. */
export interface TableWords {
    /** Heads the column of cell names. */
    readonly cell: string;
    readonly layer: string;
    /** Heads the column that marks what the figure highlights. */
    readonly highlighted: string;
}
/**
 * Writes a figure as an HTML table: a row per cell, headed by its name, with its level on every
 * axis, its layer, and a mark if the figure highlights it.
 */
export declare function writeTable(model: Model<string>, figure: Pick<Figure<unknown>, 'highlight'>, words: TableWords): string;
