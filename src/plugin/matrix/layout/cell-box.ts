import type { Axis, Cell, Figure, Model } from '../model.ts';
import { type Piece, cut } from '../text/cut.ts';
import { type Weight, measure } from '../text/measure.ts';
import { widestOf, wrapEvenly } from '../text/wrap.ts';
import {
  type CellItem,
  type Pip,
  type Standing,
  centredBaseline,
  fontSize,
  lineHeight,
  pipPitch,
  pipRadius,
  text,
} from './drawing.ts';

/** Room between a cell's border and its text, left and right. */
const padding = 4;
/** Room between a cell's border and its text, above and below. */
const margin = 11;
/** Room left of the number of a layer. */
const numberInset = 6;
/** Height that the row of pips takes, with the room above it. */
const pipsHeight = 17;

/** How every cell of a figure is drawn, so that all boxes of a figure are of one size. */
export interface CellStyle {
  readonly axes: readonly Axis<string>[];
  readonly highlight: ReadonlySet<number>;
  /** True if each cell shows the number of its layer. */
  readonly numbered: boolean;
  /** The width of the widest number of a layer; 0 without numbers. */
  readonly numberWidth: number;
}

/** The style that all cells of a figure share. */
export function cellStyle(model: Model<string>, { highlight, legend }: Figure<string>): CellStyle {
  const numbered = legend === 'layers';
  const numberWidth = numbered ? textWidth('0') * String(model.layers.length).length : 0;
  return { axes: model.axes, highlight, numbered, numberWidth };
}

/** The labels of a figure's cells by index, cut where their lines may end. */
export function cutLabels(cells: readonly Cell<string>[]): Piece[][] {
  return cells.map((cell) => (cell.label ? cut(cell.label, 'strong') : []));
}

/** The width that cells need so that no word is broken, and for a number beside the pips. */
export function neededWidth(labels: readonly (readonly Piece[])[], style: CellStyle): number {
  let widest = 0;
  for (const label of labels) widest = Math.max(widest, widestOf(label));
  const pips = (style.axes.length - 1) * pipPitch + 2 * pipRadius;
  const foot = pips + 2 * (numberInset + style.numberWidth + padding);
  return Math.ceil(Math.max(widest * fontSize + 2 * padding, foot));
}

/** Breaks the labels of cells of a width into lines. */
export function labelLines(labels: readonly (readonly Piece[])[], width: number): string[][] {
  const room = (width - 2 * padding) / fontSize;
  return labels.map((label) => wrapEvenly(label, room));
}

/** The height that cells need for the longest label and the pips. */
export function neededHeight(lines: readonly (readonly string[])[]): number {
  const most = lines.reduce((count, label) => Math.max(count, label.length), 1);
  return most * lineHeight + 2 * margin + pipsHeight - 4;
}

/** Says how a cell stands in a figure. */
export function standingOf(
  cell: Cell<string>,
  index: number,
  highlight: ReadonlySet<number>,
): Standing {
  if (cell.exclusion) return 'excluded';
  return highlight.has(index) ? 'strong' : 'faint';
}

/** A cell as a box with its label and pips, and with the number of its layer if that is wanted. */
export function cellBox(
  cell: Cell<string>,
  index: number,
  lines: readonly string[],
  box: { x: number; y: number; width: number; height: number },
  style: CellStyle,
): CellItem {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  const top = y + (height - pipsHeight) / 2 + 1;
  const items: Exclude<CellItem['items'][number], CellItem>[] = [{ kind: 'box', ...box }];
  if (lines.length > 0) items.push(text(middle, centredBaseline(top, lines.length), lines));
  items.push({
    kind: 'pips',
    x: middle,
    y: y + height - margin - 2,
    pips: pipsOf(cell, style.axes),
  });
  if (style.numbered && cell.layer) {
    items.push(
      text(x + numberInset, y + height - 8, [String(cell.layer.number)], 'plain', 'start'),
    );
  }
  const standing = standingOf(cell, index, style.highlight);
  return { kind: 'cell', cell, standing, step: cell.step, layer: cell.layer?.number ?? 0, items };
}

/** One pip per axis of a cell. */
export function pipsOf(cell: Cell<string>, axes: readonly Axis<string>[]): Pip[] {
  return axes.map((axis, at) => ({
    level: cell.position[at] ?? 0,
    highest: axis.levels.length - 1,
  }));
}

/** The width of a text in the units of a figure. */
export function textWidth(line: string, weight?: Weight): number {
  return measure(line, weight) * fontSize;
}
