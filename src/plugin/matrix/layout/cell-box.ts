import type { Figure } from '../figure.ts';
import { type Cell, layerNumber } from '../model.ts';
import { type Segment, cut } from '../text/cut.ts';
import { type Weight, measure } from '../text/measure.ts';
import { widestOf, wrapEvenly } from '../text/wrap.ts';
import {
  type Box,
  type CellItem,
  type Shape,
  type State,
  centredBaseline,
  fontSize,
  lineHeight,
  pipPitch,
  pipRadius,
  text,
} from './drawing.ts';

/** Room between a cell's border and its text, left and right. */
const padding = 4;
/** What a cell takes in height beside its label: room above and below, and the pips. */
const heightBesideLabel = 31;
/** How far the middle of a label stands above that of its cell, since the pips stand below it. */
const labelRise = 7;
/** From the bottom of a cell to the middle of its pips, and to the baseline of a layer's number. */
const pipsInset = 11;
const numberRise = 6;
/** Room left of the number of a layer. */
const numberInset = 6;

/** A cell with its label, cut where its lines may end. */
export interface CutCell {
  readonly cell: Cell;
  readonly label: readonly Segment[];
}

/** A cell with the lines of its label. */
export interface LinedCell {
  readonly cell: Cell;
  readonly lines: readonly string[];
}

/** Cuts the labels of a figure's cells. */
export function cutLabels({ model }: Figure): CutCell[] {
  return model.cells.map((cell) => ({ cell, label: cell.label ? cut(cell.label, 'strong') : [] }));
}

/** The width that cells need so that no word is broken, and for a layer's number beside the pips. */
export function neededWidth(cells: readonly CutCell[], { model, legend }: Figure): number {
  let widest = 0;
  for (const { label } of cells) widest = Math.max(widest, widestOf(label));
  const digits = legend === 'layers' ? String(model.layers.length).length : 0;
  const pips = (model.axes.length - 1) * pipPitch + 2 * pipRadius;
  const foot = pips + 2 * (numberInset + textWidth('0') * digits + padding);
  return Math.ceil(Math.max(widest * fontSize + 2 * padding, foot));
}

/** Breaks the labels of cells of a width into lines. */
export function breakLabels(cells: readonly CutCell[], width: number): LinedCell[] {
  const room = (width - 2 * padding) / fontSize;
  return cells.map(({ cell, label }) => ({ cell, lines: wrapEvenly(label, room) }));
}

/** The height that cells need for the longest label and the pips. */
export function neededHeight(cells: readonly LinedCell[]): number {
  let most = 1;
  for (const { lines } of cells) most = Math.max(most, lines.length);
  return most * lineHeight + heightBesideLabel;
}

/** Says how a figure shows a cell. */
export function stateOf(cell: Cell, { highlight }: Figure): State {
  if (cell.membership.kind === 'excluded') return 'excluded';
  return highlight.has(cell) ? 'strong' : 'faint';
}

/** A cell as a box with its label and pips, and with the number of its layer in a legend. */
export function cellBox({ cell, lines }: LinedCell, box: Box, figure: Figure): CellItem {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  const baseline = centredBaseline(y + height / 2 - labelRise, lines.length);
  const pips = { kind: 'pips', x: middle, y: y + height - pipsInset, pips: cell.levels } as const;
  const shapes: Shape[] =
    lines.length > 0 ? [box, text(middle, baseline, lines), pips] : [box, pips];
  const number = layerNumber(cell.membership);
  if (figure.legend === 'layers' && number > 0) {
    shapes.push(text(x + numberInset, y + height - numberRise, [String(number)], 'plain', 'start'));
  }
  return { kind: 'cell', cell, state: stateOf(cell, figure), shapes };
}

/** The width of a text in the units of a figure. */
export function textWidth(line: string, weight?: Weight): number {
  return measure(line, weight) * fontSize;
}
