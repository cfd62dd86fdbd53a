import type { Figure } from '../figure.ts';
import { combinationsOf, itemAt, offsetOf, offsetsOf } from '../space.ts';
import { breakLabels, cellBox, cutLabels, neededHeight, neededWidth } from './cell-box.ts';
import type { Drawing, Item } from './drawing.ts';
import { frameOf, gap, spreadAxes } from './grid-frame.ts';
import {
  layoutBand,
  layoutColumnHeaders,
  layoutStub,
  stubHeight,
  stubsOf,
} from './grid-headers.ts';

/** Above every band but the first, beside the gap between two cells. */
const bandGap = 6;
/** Kept below the last row, for the border of its cells. */
const borderRoom = 1;

/** Lays a figure out as a grid: nested headers over the columns, bands and a stub for the rows. */
export function layoutGrid(figure: Figure): Drawing {
  const axes = spreadAxes(figure);
  const labels = cutLabels(figure);
  const frame = frameOf(axes, neededWidth(labels, figure));
  const { cellWidth: width } = frame;
  const cells = breakLabels(labels, width);
  const stubs = stubsOf(frame, axes.rows);
  const columns = offsetsOf(axes.columns);
  const items: Item[] = [];
  let y = layoutColumnHeaders(frame, axes.columns, items);
  for (const [band, levels] of combinationsOf(axes.rows.slice(0, -1)).entries()) {
    if (levels.length > 0) y = layoutBand(frame, levels, band > 0 ? y + bandGap : y, items);
    const start = offsetOf(levels);
    const rows = stubs.map((stub) => {
      return { stub, row: columns.map((offset) => itemAt(cells, start + stub.offset + offset)) };
    });
    const height = Math.max(...rows.map(({ row }) => neededHeight(row)), stubHeight(stubs));
    for (const { stub, row } of rows) {
      layoutStub(stub, y + height / 2, items);
      let x = frame.stubWidth;
      for (const cell of row) {
        items.push(cellBox(cell, { kind: 'box', x, y, width, height }, figure));
        x += width + gap;
      }
      y += height + gap;
    }
  }
  return { width: frame.width, height: y - gap + borderRoom, items };
}
