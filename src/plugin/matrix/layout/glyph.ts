import type { Figure, Model } from '../model.ts';
import { offsetsOf } from '../space.ts';
import { standingOf } from './cell-box.ts';
import type { Drawing, Item } from './drawing.ts';
import { spreadAxes } from './grid-axes.ts';

/** So large that a border and the stripes of excluded cells are fine beside it. */
const size = 16;
const gap = 4;
/** Room for a border that stays as wide as a pixel at the height of text. */
const margin = 3;

/** Lays a figure out as high as a line of text: the grid's cells as small boxes, without labels. */
export function layoutGlyph(model: Model<string>, figure: Figure<string>): Drawing {
  const axes = spreadAxes(model.axes, figure.columns);
  const columns = offsetsOf(axes.columns, model.axes);
  const rows = offsetsOf(axes.rows, model.axes);
  const items = rows.flatMap((start, row) =>
    columns.flatMap((offset, column): Item[] => {
      const index = start + offset;
      const cell = model.cells[index];
      if (!cell) return [];
      const x = margin + column * (size + gap);
      const y = margin + row * (size + gap);
      return [
        {
          kind: 'cell',
          cell,
          standing: standingOf(cell, index, figure.highlight),
          step: cell.step,
          layer: cell.layer?.number ?? 0,
          items: [{ kind: 'box', x, y, width: size, height: size }],
        },
      ];
    }),
  );
  return {
    width: columns.length * (size + gap) - gap + 2 * margin,
    height: rows.length * (size + gap) - gap + 2 * margin,
    items,
  };
}
