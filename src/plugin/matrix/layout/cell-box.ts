import type { Axis, Cell } from '../model.ts';
import { type Weight, measure } from '../text/measure.ts';
import { widestPiece, wrap } from '../text/wrap.ts';
import {
  type CellItem,
  type Pip,
  type Standing,
  centredBaseline,
  fontSize,
  lineHeight,
  text,
} from './drawing.ts';

/** Room between a cell's border and its text, left and right. */
const padding = 4;
/** Room between a cell's border and its text, above and below. */
const margin = 11;
/** Height that the row of pips takes, with the room above it. */
const pipsHeight = 17;

/** How every cell of a figure is drawn, so that all boxes of a figure are of one size. */
export interface CellStyle {
  readonly axes: readonly Axis<string>[];
  readonly highlight: ReadonlySet<number>;
  /** True if each cell shows the number of its layer. */
  readonly numbered: boolean;
}

/** The width that cells need so that no word of theirs is broken. */
export function neededWidth(cells: readonly Cell<string>[]): number {
  const widest = cells.reduce((most, cell) => Math.max(most, widestPiece(cell.label)), 0);
  return Math.ceil(widest * fontSize) + 2 * padding;
}

/** The height that cells of a width need for the longest label and the pips. */
export function neededHeight(cells: readonly Cell<string>[], width: number): number {
  const most = cells.reduce((lines, cell) => Math.max(lines, linesOf(cell, width).length), 1);
  return most * lineHeight + 2 * margin + pipsHeight - 4;
}

export function standingOf(cell: Cell<string>, index: number, style: CellStyle): Standing {
  if (cell.exclusion) return 'excluded';
  return style.highlight.has(index) ? 'strong' : 'faint';
}

/** A cell as a box with its label and pips, and with the number of its layer if that is wanted. */
export function cellBox(
  cell: Cell<string>,
  index: number,
  box: { x: number; y: number; width: number; height: number },
  style: CellStyle,
): CellItem {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  const lines = linesOf(cell, width);
  const standing = standingOf(cell, index, style);
  const top = y + (height - pipsHeight) / 2 + 1;
  const number = style.numbered && cell.layer ? String(cell.layer.number) : '';
  return {
    kind: 'cell',
    cell,
    standing,
    step: cell.step,
    items: [
      { kind: 'box', ...box },
      ...(lines.length > 0 ? [text(middle, centredBaseline(top, lines.length), lines)] : []),
      { kind: 'pips', x: middle, y: y + height - margin - 2, pips: pipsOf(cell, style.axes) },
      ...(number ? [text(x + 6, y + height - 8, [number], 'plain', 'start')] : []),
    ],
  };
}

export function pipsOf(cell: Cell<string>, axes: readonly Axis<string>[]): Pip[] {
  return axes.map((axis, at) => ({
    level: cell.position[at] ?? 0,
    highest: axis.levels.length - 1,
  }));
}

function linesOf(cell: Cell<string>, width: number): string[] {
  const room = (width - 2 * padding) / fontSize;
  return cell.label ? wrap(cell.label, room) : [];
}

/** The width of a text in the units of a figure. */
export function textWidth(line: string, weight?: Weight): number {
  return measure(line, weight) * fontSize;
}
