import type { Cell, Colour, Level } from '../model.ts';

/** A figure as numbers: what stands where, in paint order. Units are those of the SVG's viewBox. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item = Shape | CellItem | KeyItem;

/** What is drawn alone or as a part of a cell. */
export type Shape = TextItem | LineItem | Box | PathItem | PipsItem;

export type Tone = 'plain' | 'quiet' | 'strong';

/**
 * Lines of text, set below each other from the baseline of the first. In a cell they keep the spaces
 * at which they end, so that together they are its label.
 */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  readonly lines: readonly string[];
}

/** One line of text in more than one tone, from `x` on. */
export interface LineItem {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A rectangle with round corners. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** A path of straight lines: a rule, an edge, or one of the closed sides of an octant. */
export interface PathItem {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly role: 'rule' | 'edge' | 'top' | 'left' | 'right';
}

/** One mark per axis, filled as far as its level is high. */
export interface PipsItem {
  readonly kind: 'pips';
  /** Centre of the row of marks. */
  readonly x: number;
  readonly y: number;
  readonly pips: readonly Pick<Level, 'index' | 'highest'>[];
}

/** How a cell is shown: highlighted, not highlighted, or excluded. */
export type State = 'strong' | 'faint' | 'excluded';

/** All that belongs to one cell. */
export interface CellItem {
  readonly kind: 'cell';
  readonly cell: Cell;
  readonly state: State;
  readonly shapes: readonly Shape[];
}

/** A key in the legend, drawn as the cells are that it stands for. */
export interface KeyItem {
  readonly kind: 'key';
  readonly state: State;
  readonly colour: Colour;
  /** The number of the layer that it stands for, or 0. */
  readonly layer: number;
  readonly shapes: readonly Shape[];
}

/** Font size of every text in a figure. */
export const fontSize = 14;
export const lineHeight = 17;
/** From the top of a line of text to its baseline. */
export const ascent = 13;
/** Radius of a pip, and the distance between the centres of two. */
export const pipRadius = 3.5;
export const pipPitch = 11;
/** Width at which a figure fits a phone with its text at least 12 px high. */
export const phoneWidth = 328;

/** How far the middle of a letter stands above its baseline, as a share of the font size. */
const middleOfLetter = 0.35;

/** Where the baseline of the first of some lines stands, if they are centred on `y`. */
export function centredBaseline(y: number, lines: number): number {
  return Math.round(y - ((lines - 1) * lineHeight) / 2 + fontSize * middleOfLetter);
}

export function text(
  x: number,
  y: number,
  lines: readonly string[],
  tone: Tone = 'plain',
  anchor: TextItem['anchor'] = 'middle',
): TextItem {
  return { kind: 'text', x, y, anchor, tone, lines };
}

export function rule(x1: number, y1: number, x2: number, y2: number): PathItem {
  const points = [
    [x1, y1],
    [x2, y2],
  ] as const;
  return { kind: 'path', points, role: 'rule' };
}
