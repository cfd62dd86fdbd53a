import type { Axis, Figure, Model } from '../model.ts';
import { indexOf, positionsOf } from '../space.ts';
import {
  cellBox,
  cellStyle,
  cutLabels,
  labelLines,
  neededHeight,
  neededWidth,
} from './cell-box.ts';
import type { Drawing, Item } from './drawing.ts';
import { type GridAxes, spreadAxes } from './grid-axes.ts';
import { frameOf, gap } from './grid-frame.ts';
import { layoutBand, layoutColumnHeaders, layoutStub } from './grid-headers.ts';
import { layoutLegend } from './legend.ts';

const bandGap = 6;

/** Lays a figure out as a grid: nested headers over the columns, bands and a stub for the rows. */
export function layoutGrid(model: Model<string>, figure: Figure<string>): Drawing {
  const axes = spreadAxes(model.axes, figure.columns);
  const labels = cutLabels(model.cells);
  const style = cellStyle(model, figure);
  const frame = frameOf(axes, neededWidth(labels, style));
  const lines = labelLines(labels, frame.cellWidth);
  const cellHeight = neededHeight(lines);
  const items: Item[] = [];
  const spots = positionsOf(axes.columns);
  let y = layoutColumnHeaders(frame, axes.columns, items);
  for (const [at, row] of positionsOf(axes.rows).entries()) {
    if (axes.rows.length > 1 && row.at(-1) === 0) {
      y = layoutBand(frame, axes.rows.slice(0, -1), row, at === 0 ? y : y + bandGap, items);
    }
    layoutStub(frame, axes.rows.at(-1), row.at(-1) ?? 0, y + cellHeight / 2, items);
    for (const [column, spot] of spots.entries()) {
      const index = indexAt(model, axes, [...spot, ...row]);
      const cell = model.cells[index];
      if (!cell) continue;
      const x = frame.stubWidth + column * (frame.cellWidth + gap);
      const box = { x, y, width: frame.cellWidth, height: cellHeight };
      items.push(cellBox(cell, index, lines[index] ?? [], box, style));
    }
    y += cellHeight + gap;
  }
  const legend = layoutLegend(model, figure.legend, y + 8, frame.width);
  items.push(...legend.items);
  const height = legend.height > 0 ? y + 8 + legend.height : y - gap + 1;
  return { width: frame.width, height, items };
}

/** The index of the cell whose levels are given in the order of the grid's axes. */
function indexAt(model: Model<string>, axes: GridAxes, levels: readonly number[]): number {
  const order: readonly Axis<string>[] = [...axes.columns, ...axes.rows];
  const position = model.axes.map((axis) => levels[order.indexOf(axis)] ?? 0);
  return indexOf(position, model.axes);
}
