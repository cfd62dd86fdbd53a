import type { Cell } from '../model.ts';

/** A figure as numbers: what stands where, in paint order. Units are those of the SVG's viewBox. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item = TextItem | RunsItem | ShapeItem | PipsItem | CellItem;

/** Lines of text, set below each other from the baseline of the first. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'plain' | 'quiet' | 'strong';
  readonly lines: readonly string[];
}

/** One line of text in more than one tone, from `x` on. */
export interface RunsItem {
  readonly kind: 'runs';
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  readonly tone: TextItem['tone'];
}

/** A box with round corners, or a path of straight lines, closed where it encloses an area. */
export type ShapeItem =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'path';
      readonly points: readonly (readonly [number, number])[];
      readonly role: 'rule' | 'edge' | 'top' | 'left' | 'right';
    };

/** One mark per axis, filled as far as its level is high. */
export interface PipsItem {
  readonly kind: 'pips';
  /** Centre of the row of marks. */
  readonly x: number;
  readonly y: number;
  readonly pips: readonly Pip[];
}

export interface Pip {
  readonly level: number;
  /** The highest level of its axis. */
  readonly highest: number;
}

/** How a cell stands: highlighted, not highlighted, or excluded. */
export type Standing = 'strong' | 'faint' | 'excluded';

/** What belongs to one cell, or to the key of one in a legend. */
export interface CellItem {
  readonly kind: 'cell';
  readonly cell: Cell<string> | undefined;
  readonly standing: Standing;
  /** On the palette; `undefined` draws it on plain paper. */
  readonly step: number | undefined;
  /** Number of the layer it belongs to, 0 for none. */
  readonly layer: number;
  readonly items: readonly Exclude<Item, CellItem>[];
}

/** Font size of every text in a figure. */
export const fontSize = 14;
export const lineHeight = 17;
/** Radius of a pip, and the distance between the centres of two. */
export const pipRadius = 3.5;
export const pipPitch = 11;

/** Where the baseline of the first of some lines stands, if they are centred on `y`. */
export function centredBaseline(y: number, lines: number): number {
  return Math.round(y - ((lines - 1) * lineHeight) / 2 + fontSize * 0.35);
}

export function text(
  x: number,
  y: number,
  lines: readonly string[],
  tone: TextItem['tone'] = 'plain',
  anchor: TextItem['anchor'] = 'middle',
): TextItem {
  return { kind: 'text', x, y, anchor, tone, lines };
}

export function rule(x1: number, y1: number, x2: number, y2: number): ShapeItem {
  const points = [
    [x1, y1],
    [x2, y2],
  ] as const;
  return { kind: 'path', points, role: 'rule' };
}
