import type { Axis, Cell, Figure } from '../model.ts';
import { type Reader } from './reader.ts';
/** What a figure can point at. */
export interface Targets {
    readonly axes: readonly Axis[];
    readonly cells: readonly Pick<Cell<unknown>, 'id' | 'position' | 'exclusion' | 'layer'>[];
    readonly layers: readonly {
        readonly id: string;
    }[];
}
/** Reads the declared figures; a figure's id is its key. */
export declare function readFigures(reader: Reader, value: unknown, targets: Targets): Figure[];
/** Reads how to draw: what a figure and the attributes of a component have in common. */
export declare function readDrawing(reader: Reader, path: string, fields: Readonly<Record<string, unknown>>, targets: Targets): Omit<Figure, 'id' | 'caption'>;
/** Reads a highlight, and says which cells it means; excluded cells are never highlighted. */
export declare function readHighlight(reader: Reader, path: string, value: unknown, targets: Targets): Set<number>;
