import type { SiteStrings } from '../languages/index.ts';
import type { Text } from './definition.ts';

/**
 * A definition that has been checked: every name in it means something, and every text is there in
 * every language. `localize` makes the model of one language from it.
 */
export interface CheckedMatrix {
  readonly id: string;
  /** BCP 47 tags, the usual one first. */
  readonly languages: readonly [string, ...string[]];
  readonly title: Text;
  readonly axes: readonly Axis<Text>[];
  readonly named: readonly NamedCell[];
  readonly exclusions: readonly CheckedExclusion[];
  readonly layers: readonly CheckedLayer[];
  /** What is declared of each figure, by its id. */
  readonly figures: ReadonlyMap<string, Fields>;
}

/** Parts of a definition, or of a request, as they are written. */
export type Fields = Readonly<Record<string, unknown>>;

/** A cell that its author named. */
export interface NamedCell {
  readonly id: string;
  readonly index: number;
  readonly label: Text;
  readonly description: Text;
  readonly examples: Text;
  readonly href: Text;
  /** Whether another cell has the same label. */
  readonly isShared: boolean;
}

export interface CheckedExclusion {
  readonly label: Text;
  readonly reason: Text;
  /** Indices of the cells that it excludes. */
  readonly cells: readonly number[];
}

export interface CheckedLayer {
  readonly id: string;
  readonly label: Text;
  readonly href: Text;
  /** Indices of its cells, in the author's order. */
  readonly cells: readonly number[];
}

/** A matrix in one language: every cell is there, and holds all that is known of it. */
export interface Model {
  readonly id: string;
  /** The language of its texts as the definition calls it. */
  readonly language: string;
  /** The same as it was asked for, to be written into a page: `zh-CN`, unless it is in another script. */
  readonly tag: string;
  /** Every language of the matrix. */
  readonly languages: readonly string[];
  /** What is said in place of the catalogue. @default what the site says */
  readonly strings: SiteStrings | undefined;
  readonly title: string;
  readonly axes: readonly Axis[];
  /** Every cell, the last axis turning fastest; a cell's place here is its index. */
  readonly cells: readonly Cell[];
  readonly layers: readonly Layer[];
  readonly exclusions: readonly Exclusion[];
  readonly figures: CheckedMatrix['figures'];
}

/** What is being put together; it is read only once it is handed out. */
export type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

export interface Axis<T = string> {
  readonly id: string;
  readonly label: T;
  readonly levels: readonly Level<T>[];
  /** Its place among the axes, from 0. */
  readonly index: number;
  /** How far apart the indices of two cells are that differ by one level of it. */
  readonly stride: number;
}

export interface Level<T = string> {
  readonly id: string;
  readonly label: T;
  readonly axis: Axis<T>;
  /** Its place among the levels of its axis, from 0, and that of the highest. */
  readonly index: number;
  readonly highest: number;
}

export interface Cell {
  /** The author's name for it, or its levels joined by hyphens: `hard-easy-easy`. */
  readonly id: string;
  /** One level of every axis, in their order. */
  readonly levels: readonly Level[];
  /** Sum of its levels' indices; with two levels an axis, how many axes are at the higher one. */
  readonly rank: number;
  /** What stands in the cell: its name, the label of its exclusion, or an empty text. */
  readonly label: string;
  /** What it is called where it stands alone: a label that no other has, or its levels: `warm · short`. */
  readonly name: string;
  readonly description: string;
  readonly examples: string;
  /** Where it is discussed; empty if nowhere. */
  readonly href: string;
  readonly membership: Membership;
  readonly colour: Colour;
}

/** What a cell belongs to: a layer, an exclusion, or neither. */
export type Membership =
  | { readonly kind: 'layer'; readonly layer: Layer }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  | { readonly kind: 'free' };

/**
 * A place on the palette's ramp, from 0: that of a cell's layer, or of its rank where there are no
 * layers. Where there are some and it is in none, it stays as the paper is.
 */
export type Colour = number | 'paper';

export interface Layer {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Its place among the layers, from 1. */
  readonly number: number;
  readonly colour: number;
  /** In the author's order. */
  readonly cells: readonly Cell[];
}

export interface Exclusion {
  readonly label: string;
  readonly reason: string;
  readonly cells: readonly Cell[];
}

/** The label of the layer that a cell is in; empty where it is in none. */
export function layerLabel(membership: Membership): string {
  return membership.kind === 'layer' ? membership.layer.label : '';
}

/** The number of the layer that a cell is in; 0 where it is in none. */
export function layerNumber(membership: Membership): number {
  return membership.kind === 'layer' ? membership.layer.number : 0;
}
