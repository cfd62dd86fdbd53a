import type { Axis, Labels } from '../model.ts';
import { type Reader } from './reader.ts';
/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice among neighbours. */
export declare function readAxes(reader: Reader, value: unknown): Axis[];
/** Reports labels that stand twice in one language, since a reader can't tell their things apart. */
export declare function checkDistinct(reader: Reader, path: string, things: readonly {
    readonly id: string;
    readonly label: Labels;
}[]): void;
