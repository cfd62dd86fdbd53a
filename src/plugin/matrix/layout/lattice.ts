import type { Figure } from '../figure.ts';
import type { Cell } from '../model.ts';
import { itemAt } from '../space.ts';
import {
  type LinedCell,
  breakLabels,
  cellBox,
  cutLabels,
  neededHeight,
  neededWidth,
} from './cell-box.ts';
import { type Box, type Drawing, type PathItem, phoneWidth } from './drawing.ts';
import { addLegend } from './legend.ts';

/** Between two cells of a rank, and between two ranks. */
const gap = 8;
const rankGap = 34;
const leastCellWidth = 96;
/** Words wider than this are broken. */
const mostCellWidth = 160;
/** Kept above the first rank and below the last, for the border of their cells. */
const borderRoom = 1;
const legendGap = 12;

/** A cell and where its box stands. */
interface Node extends Omit<Box, 'kind'> {
  readonly lined: LinedCell;
}

/**
 * Lays a figure out as a Hasse diagram (https://en.wikipedia.org/wiki/Hasse_diagram), read from the
 * top: a row per rank, and an edge wherever one axis moves up by one level.
 */
export function layoutLattice(figure: Figure): Drawing {
  const rows = rowsOf(figure.model.cells);
  const most = Math.max(...rows.map(({ length }) => length));
  const labels = cutLabels(figure);
  const share = Math.floor((phoneWidth + gap) / most) - gap;
  const needed = Math.max(share, leastCellWidth, neededWidth(labels, figure));
  const cellWidth = most === 1 ? phoneWidth : Math.min(needed, mostCellWidth);
  const width = Math.max(phoneWidth, most * (cellWidth + gap) - gap);
  const cells = breakLabels(labels, cellWidth);
  const height = neededHeight(cells);
  const nodes = cells.map((lined): Node => {
    const { rank } = lined.cell;
    const row = itemAt(rows, rank);
    const fromMiddle = row.indexOf(lined.cell) - row.length / 2;
    const x = width / 2 + fromMiddle * (cellWidth + gap) + gap / 2;
    return { lined, x, y: rank * (height + rankGap) + borderRoom, width: cellWidth, height };
  });
  const edges = nodes.flatMap((lower, index) =>
    lower.lined.cell.levels
      .filter((level) => level.index < level.highest)
      .map(({ axis }) => edgeOf(lower, itemAt(nodes, index + axis.stride))),
  );
  const boxes = nodes
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
    .map(({ lined, ...box }) => cellBox(lined, box, figure));
  const bottom = rows.length * (height + rankGap) - rankGap + 2 * borderRoom;
  const drawing = { width, height: bottom, items: [...edges, ...boxes] };
  return addLegend(drawing, figure, bottom + legendGap);
}

/** The cells by rank; within a rank those that are high on the first axes come first. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows = Map.groupBy(cells.toReversed(), ({ rank }) => rank);
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** A line between two cells of which the second is one level higher on one axis. */
function edgeOf(lower: Node, upper: Node): PathItem {
  const points = [
    [lower.x + lower.width / 2, lower.y + lower.height],
    [upper.x + upper.width / 2, upper.y],
  ] as const;
  return { kind: 'path', role: 'edge', points };
}
