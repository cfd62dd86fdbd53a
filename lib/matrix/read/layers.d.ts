import type { Axis, Exclusion, Layer } from '../model.ts';
import type { NamedCell } from './cells.ts';
import { type Reader } from './reader.ts';
/** What the layers are read against. */
export interface Space {
    readonly axes: readonly Axis[];
    readonly positions: readonly number[][];
    readonly named: readonly NamedCell[];
    readonly excluded: ReadonlyMap<number, Exclusion>;
    readonly partial: boolean;
}
/** The layers, and for each cell's index the one it is in. */
export interface Layers {
    readonly layers: Layer[];
    readonly layerOf: Map<number, Layer>;
}
/** Reads the layers as they are given, or makes them from rank; without any, there are none. */
export declare function readLayers(reader: Reader, value: unknown, space: Space): Layers;
