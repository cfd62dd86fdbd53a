import { type Piece } from './cut.ts';
import { type Weight } from './measure.ts';
/**
 * Breaks a text into lines no wider than `width`: at spaces, behind slashes, and between ideographs
 * as Chinese allows it; behind a hyphen or within a word only where it would not fit a line alone.
 *
 * @param text any text; runs of white space count as one space
 * @param width em
 */
export declare function wrap(text: string, width: number, weight?: Weight): string[];
/** Wraps pieces that are cut already, with the lines made about as long as each other. */
export declare function wrapEvenly(pieces: readonly Piece[], width: number): string[];
/** The width of the widest piece, in em. */
export declare function widestOf(pieces: readonly Piece[]): number;
/** The width of the widest piece that {@link wrap} keeps whole, in em. */
export declare function widestPiece(text: string, weight?: Weight): number;
