import type { Axis } from '../model.ts';
/** The axes of a grid, outermost first. */
export interface GridAxes {
    readonly columns: readonly Axis<string>[];
    readonly rows: readonly Axis<string>[];
}
/**
 * Spreads the axes over columns and rows. The author's choice stands; else the first axes go over
 * the columns, as many as make the grid nearest to square, and rather tall than wide, for phones.
 */
export declare function spreadAxes(axes: readonly Axis<string>[], chosen: readonly string[]): GridAxes;
