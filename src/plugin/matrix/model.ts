import type { LegendName, ViewName } from './definition.ts';

/** A text in every language of its matrix; never incomplete. */
export type Labels = Readonly<Record<string, string>>;

/**
 * A matrix that has been checked: every text complete, every cell computed, every name resolved.
 * `T` is what a text is: {@link Labels} at first, `string` once one language has been chosen.
 */
export interface Model<T = Labels> {
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: T;
  readonly axes: readonly Axis<T>[];
  /** Every cell, the last axis turning fastest; a cell's place here is its index. */
  readonly cells: readonly Cell<T>[];
  readonly layers: readonly Layer<T>[];
  readonly exclusions: readonly Exclusion<T>[];
  readonly figures: readonly Figure<T>[];
}

export interface Axis<T = Labels> {
  readonly id: string;
  readonly label: T;
  readonly levels: readonly Level<T>[];
}

export interface Level<T = Labels> {
  readonly id: string;
  readonly label: T;
}

export interface Cell<T = Labels> {
  /** The author's name for it, or its levels joined by hyphens: `hard-easy-easy`. */
  readonly id: string;
  /** One level position per axis, from 0. */
  readonly position: readonly number[];
  /** Sum of the positions; with two levels an axis, how many axes are at the higher one. */
  readonly rank: number;
  /** What stands in the cell: its name, the label of its exclusion, or an empty text. */
  readonly label: T;
  readonly description: T;
  readonly examples: T;
  /** Where it is discussed; empty if nowhere. */
  readonly href: T;
  /** The layer it is in; `undefined` where it is excluded or the layers are partial. */
  readonly layer: Layer<T> | undefined;
  readonly exclusion: Exclusion<T> | undefined;
  /**
   * Its step on the palette, from 0 to 6: its layer's, or its rank's where there are no layers;
   * `undefined` where there are layers and it is in none.
   */
  readonly step: number | undefined;
}

export interface Layer<T = Labels> {
  readonly id: string;
  readonly label: T;
  readonly href: T;
  /** Indices of its cells, in the author's order. */
  readonly cells: readonly number[];
  /** Its place among the layers, from 1. */
  readonly number: number;
  /** Its step on the palette, from 0 to 6. */
  readonly step: number;
}

export interface Exclusion<T = Labels> {
  readonly label: T;
  readonly reason: T;
}

export interface Figure<T = Labels> {
  readonly id: string;
  readonly view: ViewName;
  /** Indices of the highlighted cells. */
  readonly highlight: ReadonlySet<number>;
  readonly caption: T;
  readonly legend: LegendName;
  /** Whether cells link to where they are discussed. */
  readonly links: boolean;
  /** Whether the figure points at one layer after the other. */
  readonly steps: boolean;
  /** Ids of the axes over the columns, outermost first; empty to let the layout choose. */
  readonly columns: readonly string[];
}
