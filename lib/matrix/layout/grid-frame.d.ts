import type { GridAxes } from './grid-axes.ts';
/** Between two cells. */
export declare const gap = 6;
/** The widths that the parts of a grid share. */
export interface Frame {
    /** Where the first column starts; the stub stands left of it. */
    readonly stubWidth: number;
    readonly cellWidth: number;
    readonly columnCount: number;
    readonly width: number;
}
/** Finds the widths: as wide as a phone allows, wider only where words or columns demand it. */
export declare function frameOf({ columns, rows }: GridAxes, neededWidth: number): Frame;
