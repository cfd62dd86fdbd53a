import type { Axis, Cell } from '../model.ts';
import { type Piece } from '../text/cut.ts';
import { type Weight } from '../text/measure.ts';
import { type CellItem, type Pip, type Standing } from './drawing.ts';
/** How every cell of a figure is drawn, so that all boxes of a figure are of one size. */
export interface CellStyle {
    readonly axes: readonly Axis<string>[];
    readonly highlight: ReadonlySet<number>;
    /** True if each cell shows the number of its layer. */
    readonly numbered: boolean;
}
/** The labels of a figure's cells by index, cut where their lines may end. */
export declare function cutLabels(cells: readonly Cell<string>[]): Piece[][];
/** The width that cells need so that no word of theirs is broken. */
export declare function neededWidth(labels: readonly (readonly Piece[])[]): number;
/** Breaks the labels of cells of a width into lines. */
export declare function labelLines(labels: readonly (readonly Piece[])[], width: number): string[][];
/** The height that cells need for the longest label and the pips. */
export declare function neededHeight(lines: readonly (readonly string[])[]): number;
/** Says how a cell stands in a figure. */
export declare function standingOf(cell: Cell<string>, index: number, highlight: ReadonlySet<number>): Standing;
/** A cell as a box with its label and pips, and with the number of its layer if that is wanted. */
export declare function cellBox(cell: Cell<string>, index: number, lines: readonly string[], box: {
    x: number;
    y: number;
    width: number;
    height: number;
}, style: CellStyle): CellItem;
/** One pip per axis of a cell. */
export declare function pipsOf(cell: Cell<string>, axes: readonly Axis<string>[]): Pip[];
/** The width of a text in the units of a figure. */
export declare function textWidth(line: string, weight?: Weight): number;
