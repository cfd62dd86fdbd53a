import type { Figure, Model } from '../model.ts';
import { offsetsOf, positionsOf } from '../space.ts';
import {
  cellBox,
  cellStyle,
  cutLabels,
  labelLines,
  neededHeight,
  neededWidth,
} from './cell-box.ts';
import type { Drawing, Item } from './drawing.ts';
import { spreadAxes } from './grid-axes.ts';
import { frameOf, gap } from './grid-frame.ts';
import {
  layoutBand,
  layoutColumnHeaders,
  layoutStub,
  stubHeight,
  stubsOf,
} from './grid-headers.ts';
import { layoutLegend } from './legend.ts';

const bandGap = 6;

/** Lays a figure out as a grid: nested headers over the columns, bands and a stub for the rows. */
export function layoutGrid(model: Model<string>, figure: Figure<string>): Drawing {
  const axes = spreadAxes(model.axes, figure.columns);
  const labels = cutLabels(model.cells);
  const style = cellStyle(model, figure);
  const frame = frameOf(axes, neededWidth(labels, style));
  const lines = labelLines(labels, frame.cellWidth);
  const stubs = stubsOf(frame, axes.rows.at(-1));
  const cellHeight = Math.max(neededHeight(lines), stubHeight(stubs));
  const items: Item[] = [];
  const columns = offsetsOf(axes.columns, model.axes);
  const rows = offsetsOf(axes.rows, model.axes);
  let y = layoutColumnHeaders(frame, axes.columns, items);
  for (const [at, row] of positionsOf(axes.rows).entries()) {
    if (axes.rows.length > 1 && row.at(-1) === 0) {
      y = layoutBand(frame, axes.rows.slice(0, -1), row, at === 0 ? y : y + bandGap, items);
    }
    layoutStub(stubs[row.at(-1) ?? 0], y + cellHeight / 2, items);
    for (const [column, offset] of columns.entries()) {
      const index = offset + (rows[at] ?? 0);
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
