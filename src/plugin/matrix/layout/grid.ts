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
  const cells = breakLabels(labels, frame.cellWidth);
  const stubs = stubsOf(frame, axes.rows);
  const columns = offsetsOf(axes.columns);
  const items: Item[] = [];
  let y = layoutColumnHeaders(frame, axes.columns, items);
  for (const [band, levels] of combinationsOf(axes.rows.slice(0, -1)).entries()) {
    if (levels.length > 0) y = layoutBand(frame, levels, band > 0 ? y + bandGap : y, items);
    const start = offsetOf(levels);
    const shown = stubs.flatMap(({ offset }) =>
      columns.map((column) => itemAt(cells, start + offset + column)),
    );
    const height = Math.max(neededHeight(shown), stubHeight(stubs));
    for (const stub of stubs) {
      layoutStub(stub, y + height / 2, items);
      for (const [column, offset] of columns.entries()) {
        const x = frame.stubWidth + column * (frame.cellWidth + gap);
        const box = { x, y, width: frame.cellWidth, height };
        items.push(cellBox(itemAt(cells, start + stub.offset + offset), box, figure));
      }
      y += height + gap;
    }
  }
  return { width: frame.width, height: y - gap + borderRoom, items };
}
