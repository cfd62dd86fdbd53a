import type { Axis, Exclusion, Labels } from '../model.ts';
import { type Reader } from './reader.ts';
/** A cell that its author named, with the index of its place. */
export interface NamedCell {
    readonly id: string;
    readonly index: number;
    readonly label: Labels;
    readonly description: Labels;
    readonly examples: Labels;
    readonly href: Labels;
}
/** Reads the named cells; each place has one name at most. */
export declare function readNamedCells(reader: Reader, value: unknown, axes: readonly Axis[]): NamedCell[];
/** Reads the exclusions, and gives each excluded cell's index its exclusion. */
export declare function readExclusions(reader: Reader, value: unknown, axes: readonly Axis[], positions: readonly number[][]): {
    exclusions: Exclusion[];
    excluded: Map<number, Exclusion>;
};
