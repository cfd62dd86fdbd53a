import { type Weight } from './measure.ts';
/** A part of a text that stays on one line. */
export interface Piece {
    readonly text: string;
    /** Without the space behind it, in em. */
    readonly width: number;
    /** With the space behind it, in em. */
    readonly advance: number;
}
/** Cuts a text behind every place where a line may end; runs of white space count as one space. */
export declare function cut(text: string, weight: Weight): Piece[];
