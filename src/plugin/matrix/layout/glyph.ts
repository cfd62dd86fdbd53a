import type { Figure } from '../figure.ts';
import { itemAt, offsetsOf } from '../space.ts';
import { stateOf } from './cell-box.ts';
import type { CellItem, Drawing } from './drawing.ts';
import { spreadAxes } from './grid-frame.ts';

/** So large that a border and the stripes of excluded cells are fine beside it. */
const size = 16;
const gap = 4;
/** Room for a border that stays as wide as a pixel at the height of text. */
const margin = 3;

/** Lays a figure out as high as a line of text: the grid's cells as small boxes, without labels. */
export function layoutGlyph(figure: Figure): Drawing {
  const axes = spreadAxes(figure);
  const columns = offsetsOf(axes.columns);
  const rows = offsetsOf(axes.rows);
  const items = rows.flatMap((start, row) =>
    columns.map((offset, column): CellItem => {
      const cell = itemAt(figure.model.cells, start + offset);
      const [x, y] = [margin + column * (size + gap), margin + row * (size + gap)];
      const shapes = [{ kind: 'box', x, y, width: size, height: size }] as const;
      return { kind: 'cell', cell, state: stateOf(cell, figure), shapes };
    }),
  );
  return {
    width: columns.length * (size + gap) - gap + 2 * margin,
    height: rows.length * (size + gap) - gap + 2 * margin,
    items,
  };
}
