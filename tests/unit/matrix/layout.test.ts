import {
  type FigureRequest,
  type Model,
  localize,
  readMatrix,
  resolveFigure,
} from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import type { CellItem, Item } from '../../../src/plugin/matrix/layout/index.ts';
import { layoutFigure } from '../../../src/plugin/matrix/render.ts';
import { layerNumber } from '../../../src/plugin/matrix/model.ts';
import { spreadAxes } from '../../../src/plugin/matrix/layout/grid-frame.ts';
import { combinationsOf, offsetOf, offsetsOf } from '../../../src/plugin/matrix/space.ts';

const fruit = {
  id: 'fruit',
  languages: ['en'],
  title: 'Fruit',
  axes: { taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } } },
  cells: { lemon: { at: { taste: 'sour' }, label: 'Lemon' } },
};
const model = localize(readMatrix(fruit), 'en');

/** Lays out the fruit with the lemon lit. */
function layout(request: FigureRequest) {
  return layoutFigure(resolveFigure(model, { highlight: 'lemon', legend: 'none', ...request }));
}

/** An item that names the cell it stands for, and levels by their places. */
function plain(item: Item): object {
  if (item.kind !== 'cell') return item;
  const shapes = item.shapes.map((shape) =>
    shape.kind === 'pips'
      ? { ...shape, pips: shape.pips.map(({ index, highest }) => ({ highest, index })) }
      : shape,
  );
  const { id, colour, membership } = item.cell;
  return { ...item, shapes, cell: id, colour, layer: layerNumber(membership) };
}

describe('a grid', () => {
  it('has headers over its columns and a box for each cell', () => {
    const { items, ...size } = layout({ columns: ['taste'] });
    expect(size).toMatchInlineSnapshot(`
      {
        "height": 92,
        "width": 326,
      }
    `);
    expect(items.map(plain)).toMatchInlineSnapshot(`
      [
        {
          "anchor": "middle",
          "kind": "text",
          "lines": [
            "Taste",
          ],
          "tone": "quiet",
          "x": 163,
          "y": 13,
        },
        {
          "anchor": "middle",
          "kind": "text",
          "lines": [
            "sour",
          ],
          "tone": "strong",
          "x": 80,
          "y": 30,
        },
        {
          "kind": "path",
          "points": [
            [
              0,
              37,
            ],
            [
              160,
              37,
            ],
          ],
          "role": "rule",
        },
        {
          "anchor": "middle",
          "kind": "text",
          "lines": [
            "sweet",
          ],
          "tone": "strong",
          "x": 246,
          "y": 30,
        },
        {
          "kind": "path",
          "points": [
            [
              166,
              37,
            ],
            [
              326,
              37,
            ],
          ],
          "role": "rule",
        },
        {
          "cell": "lemon",
          "colour": 0,
          "kind": "cell",
          "layer": 0,
          "shapes": [
            {
              "height": 48,
              "kind": "box",
              "width": 160,
              "x": 0,
              "y": 43,
            },
            {
              "anchor": "middle",
              "kind": "text",
              "lines": [
                "Lemon",
              ],
              "tone": "plain",
              "x": 80,
              "y": 65,
            },
            {
              "kind": "pips",
              "pips": [
                {
                  "highest": 1,
                  "index": 0,
                },
              ],
              "x": 80,
              "y": 80,
            },
          ],
          "state": "strong",
        },
        {
          "cell": "sweet",
          "colour": 6,
          "kind": "cell",
          "layer": 0,
          "shapes": [
            {
              "height": 48,
              "kind": "box",
              "width": 160,
              "x": 166,
              "y": 43,
            },
            {
              "kind": "pips",
              "pips": [
                {
                  "highest": 1,
                  "index": 1,
                },
              ],
              "x": 246,
              "y": 80,
            },
          ],
          "state": "faint",
        },
      ]
    `);
  });
});

describe('a lattice', () => {
  it('has a row for each rank and an edge for each step up', () => {
    const { items } = layout({ view: 'lattice' });
    expect(items.map(({ kind }) => kind)).toEqual(['path', 'text', 'text', 'cell', 'cell']);
    expect(items[0]).toEqual({
      kind: 'path',
      role: 'edge',
      points: [
        [164, 49],
        [164, 71],
      ],
    });
  });

  it('says at the end of the first edges which axis they move, and to what', () => {
    const { items } = layout({ view: 'lattice' });
    const words = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(words).toMatchObject([
      { x: 164, y: 84, tone: 'quiet', lines: ['Taste'] },
      { x: 164, y: 101, tone: 'strong', lines: ['sweet'] },
    ]);
  });
});

describe('a cube', () => {
  const levels = { low: 'low', high: 'high' };
  const axes = {
    first: { label: 'Effort', levels },
    second: { label: 'Skill', levels },
    third: { label: 'Time', levels },
  };
  const definition = { id: 'work', languages: ['en'], title: 'Work', axes };
  const cube = localize(readMatrix(definition), 'en');
  const { items } = layoutFigure(resolveFigure(cube, { view: 'cube', legend: 'none' }));

  it('says over each of two slabs its level of the third axis, the higher one first', () => {
    const lines = items.flatMap((item) => (item.kind === 'line' ? [item] : []));
    expect(lines.map(({ spans }) => spans.map(({ text }) => text).join(' '))).toEqual([
      'Time high',
      'Time low',
    ]);
    const [upper, lower] = lines.map(({ y }) => y);
    const tops = items.flatMap((item) => (item.kind === 'cell' ? [bottomOf(item)] : []));
    expect(tops.filter((bottom) => bottom < (lower ?? 0))).toHaveLength(4);
    expect(upper).toBeLessThan(Math.min(...tops));
  });

  it('draws the upper slab first, and a tile over those behind it', () => {
    const order = items.flatMap((item) =>
      item.kind === 'cell' ? [item.cell.levels.map(({ index }) => index).join('')] : [],
    );
    expect(order).toEqual(['001', '101', '011', '111', '000', '100', '010', '110']);
  });

  /** Where the lowest point of a tile is. */
  function bottomOf({ shapes }: CellItem): number {
    const points = shapes.flatMap((shape) => (shape.kind === 'path' ? shape.points : []));
    return Math.max(...points.map(([, y]) => y));
  }
});

describe('a glyph', () => {
  it('is a small box for each cell', () => {
    const { items, ...size } = layout({ view: 'glyph' });
    expect(size).toEqual({ width: 22, height: 42 });
    expect(items.map((item) => item.kind === 'cell' && item.shapes)).toEqual([
      [{ kind: 'box', x: 3, y: 3, width: 16, height: 16 }],
      [{ kind: 'box', x: 3, y: 23, width: 16, height: 16 }],
    ]);
  });
});

describe('the axes of a grid', () => {
  /** A matrix with axes of so many levels, named `a0`, `a1` and so on. */
  function withAxes(...sizes: number[]): Model {
    const levelsOf = (size: number) =>
      Object.fromEntries(
        Array.from({ length: size }, (_, level) => [`l${level}`, `level ${level}`]),
      );
    const axes = sizes.map((size, index) => [
      `a${index}`,
      { label: `Axis ${index}`, levels: levelsOf(size) },
    ]);
    const definition = { id: 'any', languages: ['en'], title: 'Any' };
    return localize(readMatrix({ ...definition, axes: Object.fromEntries(axes) as object }), 'en');
  }
  const spread = (sizes: number[], columns: string[] = []) =>
    spreadAxes(resolveFigure(withAxes(...sizes), { columns }));
  const columns = (sizes: number[], chosen?: string[]) =>
    spread(sizes, chosen).columns.map(({ id }) => id);
  const rows = (sizes: number[], chosen?: string[]) =>
    spread(sizes, chosen).rows.map(({ id }) => id);

  it('are spread as square as can be, and rather tall than wide', () => {
    expect(columns([2])).toEqual([]);
    expect(columns([2, 2])).toEqual(['a0']);
    expect(columns([2, 2, 2])).toEqual(['a0']);
    expect(columns([2, 2, 2, 2])).toEqual(['a0', 'a1']);
    expect(columns([4, 3, 2])).toEqual(['a0']);
    expect(columns([2, 7])).toEqual(['a0']);
  });

  it('are spread as the author chose', () => {
    expect(columns([2, 2, 2], ['a2', 'a0'])).toEqual(['a2', 'a0']);
    expect(rows([2, 2, 2], ['a2', 'a0'])).toEqual(['a1']);
  });

  it('lead to every cell once', () => {
    const { axes, cells } = withAxes(2, 3, 2);
    const [first, second, third] = axes;
    if (!first || !second || !third) throw new Error('There are three axes.');
    const starts = offsetsOf([third, first]);
    const offsets = offsetsOf([second]);
    const found = starts.flatMap((start) => offsets.map((offset) => start + offset));
    const indices = cells.map((_, index) => index);
    expect(found.toSorted((a, b) => a - b)).toEqual(indices);
    expect(combinationsOf(axes).map((levels) => offsetOf(levels))).toEqual(indices);
  });
});
