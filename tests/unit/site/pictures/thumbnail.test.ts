import { type AnyMatrix, localize, readMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import essay from '../../../../content/matrices/env-matrix.ts';
import { drawThumbnail } from '../../../../src/site/pictures/thumbnail.ts';

const draw = (matrix: AnyMatrix) => drawThumbnail(localize(readMatrix(matrix)));

/** A matrix of axes with so many levels each, without layers. */
function square(...sizes: number[]): AnyMatrix {
  const axes = sizes.map((size, axis): [string, AnyMatrix['axes'][string]] => [
    `axis-${axis}`,
    {
      label: `Axis ${axis}`,
      levels: Object.fromEntries(
        Array.from({ length: size }, (_, level) => [`level-${level}`, `${axis}.${level}`]),
      ),
    },
  ]);
  const matrix = { id: 'm', languages: ['en'], title: 'M', axes: Object.fromEntries(axes) };
  return matrix;
}

it('draws the squares of a colour as one path, and what is excluded as such', () => {
  expect(draw(essay)).toMatchInlineSnapshot(`
    {
      "columns": 4,
      "paths": [
        {
          "d": "M0 0h3v3h-3z",
          "look": "octant-0",
        },
        {
          "d": "M4 0h3v3h-3zM4 4h3v3h-3z",
          "look": "excluded",
        },
        {
          "d": "M8 0h3v3h-3zM0 4h3v3h-3z",
          "look": "octant-2",
        },
        {
          "d": "M12 0h3v3h-3zM8 4h3v3h-3z",
          "look": "octant-4",
        },
        {
          "d": "M12 4h3v3h-3z",
          "look": "octant-6",
        },
      ],
      "rows": 2,
    }
  `);
});

it.each([
  [[6, 6], 6, 6],
  [[3, 2], 6, 1],
  [[2, 3], 3, 2],
  [[4, 3, 2], 6, 4],
  [[2, 2, 2, 2], 4, 4],
])('draws %j as %i columns and %i rows', (sizes, columns, rows) => {
  const drawing = draw(square(...sizes));
  expect(drawing).toMatchObject({ columns, rows });
  const squares = drawing?.paths.map(({ d }) => d.match(/M/g)?.length ?? 0) ?? [];
  expect(squares.reduce((sum, count) => sum + count, 0)).toBe(columns * rows);
});

it('draws none of more cells than a picture can show', () => {
  expect(draw(square(7, 7, 7))).toBeUndefined();
});
