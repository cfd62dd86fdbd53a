import type { Axis } from '../model.ts';
import { type Reader } from './reader.ts';
/** A level position per axis; -1 where any level will do. */
export type Pattern = readonly number[];
/** Reads a partial assignment, such as `{ solving: 'hard' }`. */
export declare function readPattern(reader: Reader, path: string, value: unknown, axes: readonly Axis[]): Pattern;
/** Reads the assignment of one cell: a level of every axis. */
export declare function readPosition(reader: Reader, path: string, value: unknown, axes: readonly Axis[]): Pattern;
/** Says whether a cell agrees with a pattern. */
export declare function agrees(position: readonly number[], pattern: Pattern): boolean;
/** The indices of the cells that agree with a pattern. */
export declare function indicesOf(pattern: Pattern, axes: readonly Axis[], positions: readonly number[][]): number[];
