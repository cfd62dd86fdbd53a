import type { Figure } from '../figure.ts';
import type { Cell } from '../model.ts';
import { itemAt } from '../space.ts';
import { wrap } from '../text/wrap.ts';
import {
  type CutCell,
  breakLabels,
  cellBox,
  cutLabels,
  neededHeight,
  neededWidth,
} from './cell-box.ts';
import {
  type CellItem,
  type Drawing,
  type Item,
  type PathItem,
  type Point,
  ascent,
  fontSize,
  lineHeight,
  phoneWidth,
  text,
} from './drawing.ts';

/** Between two cells of a rank, and between two ranks. */
const gap = 8;
const rankGap = 22;
const leastCellWidth = 96;
/** Words wider than this are broken. */
const mostCellWidth = 160;
/** A cell that is alone in its rank is as wide as this, where there is room. */
const lonelyWidth = 196;
/** Kept above the first rank and below the last, for the border of their cells. */
const borderRoom = 1;
/** Between what an edge is called and the cell that it leads to. */
const nameGap = 5;

/** Where edges meet a cell: those that come from easier cells, and those that go on. */
interface Joints {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Lays a figure out as a Hasse diagram (https://en.wikipedia.org/wiki/Hasse_diagram), read from the
 * top: a row per rank, and an edge wherever one axis moves up by one level. The first edges say which
 * axis each of them moves, and to what.
 */
export function layoutLattice(figure: Figure): Drawing {
  const labels = cutLabels(figure);
  const ranks = ranksOf(labels);
  const most = Math.max(...ranks.map(({ length }) => length));
  const share = Math.floor((phoneWidth + gap) / most) - gap;
  const neighbours = ranks.filter(({ length }) => length === most).flat();
  const needed = Math.max(share, leastCellWidth, neededWidth(neighbours, figure));
  const usualWidth = Math.min(needed, mostCellWidth);
  const width = Math.max(phoneWidth, most * (usualWidth + gap) - gap);
  const names: Item[] = [];
  const boxes: CellItem[] = [];
  const joints = new Map<Cell, Joints>();
  let y = borderRoom;
  for (const [rank, row] of ranks.entries()) {
    const cellWidth = row.length === 1 ? Math.max(usualWidth, lonelyWidth) : usualWidth;
    const cells = breakLabels(row, cellWidth);
    const height = neededHeight(cells);
    const start = (width - row.length * (cellWidth + gap) + gap) / 2;
    const middleOf = (index: number) => start + index * (cellWidth + gap) + cellWidth / 2;
    const top = y;
    if (rank === 1) y = layoutNames(row, middleOf, cellWidth, y, names);
    for (const [index, lined] of cells.entries()) {
      const middle = middleOf(index);
      const x = middle - cellWidth / 2;
      boxes.push(cellBox(lined, { kind: 'box', x, y, width: cellWidth, height }, figure));
      joints.set(lined.cell, { from: [middle, top], to: [middle, y + height] });
    }
    y += height + rankGap;
  }
  const edges = figure.model.cells.flatMap((cell, index) =>
    cell.levels
      .filter((level) => level.index < level.highest)
      .map(({ axis }) => edgeOf(joints, cell, itemAt(figure.model.cells, index + axis.stride))),
  );
  return { width, height: y - rankGap + borderRoom, items: [...edges, ...names, ...boxes] };
}

/** The cells by rank; within a rank those that are high on the first axes come first. */
function ranksOf(cells: readonly CutCell[]): CutCell[][] {
  const ranks = Map.groupBy(cells.toReversed(), ({ cell }) => cell.rank);
  return [...ranks].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** Says above each cell of the second rank which axis has moved, and to what; returns the cells' top. */
function layoutNames(
  row: readonly CutCell[],
  middleOf: (index: number) => number,
  width: number,
  y: number,
  items: Item[],
): number {
  const room = width / fontSize;
  const names = row.flatMap(({ cell }) =>
    cell.levels
      .filter(({ index }) => index > 0)
      .map(({ axis, label }) => [wrap(axis.label, room, 'regular'), wrap(label, room)] as const),
  );
  const most = Math.max(...names.map(([title, label]) => title.length + label.length));
  for (const [index, [title, label]] of names.entries()) {
    const first = y + ascent + (most - title.length - label.length) * lineHeight;
    items.push(
      text(middleOf(index), first, title, 'quiet'),
      text(middleOf(index), first + title.length * lineHeight, label, 'strong'),
    );
  }
  return y + most * lineHeight + nameGap;
}

/** A line between two cells of which the second is one level higher on one axis. */
function edgeOf(joints: ReadonlyMap<Cell, Joints>, lower: Cell, upper: Cell): PathItem {
  const [from, to] = [joints.get(lower), joints.get(upper)];
  if (!from || !to) throw new RangeError('An edge leads to no cell.');
  return { kind: 'path', role: 'edge', points: [from.to, to.from] };
}
