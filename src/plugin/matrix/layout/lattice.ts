import type { Cell, Figure, Model } from '../model.ts';
import { strideOf } from '../space.ts';
import {
  cellBox,
  cellStyle,
  cutLabels,
  labelLines,
  neededHeight,
  neededWidth,
} from './cell-box.ts';
import type { Drawing, Item } from './drawing.ts';
import { layoutLegend } from './legend.ts';

const phoneWidth = 328;
const gap = 8;
const rankGap = 34;
const leastCellWidth = 96;

/**
 * Lays a figure out as a Hasse diagram (https://en.wikipedia.org/wiki/Hasse_diagram), read from the
 * top: a row per rank, and an edge wherever one axis moves up by one level.
 */
export function layoutLattice(model: Model<string>, figure: Figure<string>): Drawing {
  const rows = rowsOf(model);
  const most = Math.max(...rows.map((row) => row.length));
  const share = Math.floor((phoneWidth + gap) / most) - gap;
  const labels = cutLabels(model.cells);
  const style = cellStyle(model, figure);
  const cellWidth = Math.max(share, leastCellWidth, neededWidth(labels, style));
  const nodeWidth = most === 1 ? phoneWidth : Math.min(cellWidth, 160);
  const width = Math.max(phoneWidth, most * (nodeWidth + gap) - gap);
  const lines = labelLines(labels, nodeWidth);
  const height = neededHeight(lines);
  const place = (row: readonly number[], at: number, rank: number) => ({
    x: width / 2 + (at - row.length / 2) * (nodeWidth + gap) + gap / 2,
    y: rank * (height + rankGap) + 1,
    width: nodeWidth,
    height,
  });
  const boxes = new Map(
    rows.flatMap((row, rank) => row.map((index, at) => [index, place(row, at, rank)] as const)),
  );
  const edges = edgesOf(model).flatMap(([lower, upper]): Item[] => {
    const from = boxes.get(lower);
    const to = boxes.get(upper);
    if (!from || !to) return [];
    const points = [
      [from.x + nodeWidth / 2, from.y + height],
      [to.x + nodeWidth / 2, to.y],
    ] as const;
    return [{ kind: 'path', role: 'edge', points }];
  });
  const nodes = [...boxes].flatMap(([index, box]): Item[] => {
    const cell = model.cells[index];
    return cell ? [cellBox(cell, index, lines[index] ?? [], box, style)] : [];
  });
  const bottom = rows.length * (height + rankGap) - rankGap + 2;
  const legend = layoutLegend(model, figure.legend, bottom + 12, width);
  const total = legend.height > 0 ? bottom + 12 + legend.height : bottom;
  return { width, height: total, items: [...edges, ...nodes, ...legend.items] };
}

/** Cell indices by rank; within a rank the cells that are high on the first axes come first. */
function rowsOf(model: Model<string>): number[][] {
  const highest = model.axes.reduce((sum, axis) => sum + axis.levels.length - 1, 0);
  const rows: number[][] = Array.from({ length: highest + 1 }, () => []);
  for (const [index, cell] of model.cells.entries()) rows[cell.rank]?.unshift(index);
  return rows;
}

/** Every pair of cells of which the second is one level higher on one axis. */
function edgesOf(model: Model<string>): [lower: number, upper: number][] {
  const strides = model.axes.map((axis) => strideOf(axis, model.axes));
  return [...model.cells.entries()].flatMap(([index, cell]) =>
    model.axes.flatMap((axis, at): [number, number][] =>
      canRise(cell, at, axis.levels.length) ? [[index, index + (strides[at] ?? 0)]] : [],
    ),
  );
}

function canRise(cell: Cell<string>, axis: number, levels: number): boolean {
  return (cell.position[axis] ?? 0) < levels - 1;
}
