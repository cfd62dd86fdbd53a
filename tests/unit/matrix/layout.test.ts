import { readModel } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/plugin/matrix/layout/drawing.ts';
import { spreadAxes } from '../../../src/plugin/matrix/layout/grid-axes.ts';
import { layoutFigure } from '../../../src/plugin/matrix/layout/views.ts';
import { localize } from '../../../src/plugin/matrix/localize.ts';
import type { Figure } from '../../../src/plugin/matrix/model.ts';
import { indexOf, offsetsOf, positionsOf } from '../../../src/plugin/matrix/space.ts';

const model = localize(
  readModel({
    id: 'fruit',
    languages: ['en'],
    title: 'Fruit',
    axes: { taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } } },
    cells: { lemon: { at: { taste: 'sour' }, label: 'Lemon' } },
  }),
  'en',
);

const figure: Figure<string> = {
  id: 'all',
  view: 'grid',
  highlight: new Set([0]),
  caption: '',
  legend: 'none',
  links: false,
  steps: false,
  columns: [],
};

/** An item without the cell it stands for. */
function plain(item: Item): object {
  return item.kind === 'cell' ? { ...item, cell: item.cell?.id } : item;
}

describe('a grid', () => {
  it('has headers over its columns and a box for each cell', () => {
    const { items, ...size } = layoutFigure(model, { ...figure, columns: ['taste'] });
    expect(size).toMatchInlineSnapshot(`
      {
        "height": 96,
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
          "items": [
            {
              "height": 52,
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
              "y": 66,
            },
            {
              "kind": "pips",
              "pips": [
                {
                  "highest": 1,
                  "level": 0,
                },
              ],
              "x": 80,
              "y": 82,
            },
          ],
          "kind": "cell",
          "layer": 0,
          "standing": "strong",
          "step": 0,
        },
        {
          "cell": "sweet",
          "items": [
            {
              "height": 52,
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
                  "level": 1,
                },
              ],
              "x": 246,
              "y": 82,
            },
          ],
          "kind": "cell",
          "layer": 0,
          "standing": "faint",
          "step": 6,
        },
      ]
    `);
  });
});

describe('a lattice', () => {
  it('has a row for each rank and an edge for each step up', () => {
    const { items } = layoutFigure(model, { ...figure, view: 'lattice' });
    expect(items.map(({ kind }) => kind)).toEqual(['path', 'cell', 'cell']);
    expect(items[0]).toEqual({
      kind: 'path',
      role: 'edge',
      points: [
        [164, 53],
        [164, 87],
      ],
    });
  });
});

describe('a cube', () => {
  it('keeps the levels of an axis strong where they need a line of their own', () => {
    const levels = { easy: 'quickly done', hard: 'difficult' };
    const axes = {
      first: { label: 'Effort that the whole of it takes', levels },
      second: { label: 'Skill', levels },
      third: { label: 'Time', levels },
    };
    const definition = { id: 'work', languages: ['en'], title: 'Work', axes };
    const cube = localize(readModel(definition), 'en');
    const { items } = layoutFigure(cube, { ...figure, view: 'cube' });
    const lines = items.flatMap((item) => (item.kind === 'runs' ? [item.runs] : []));
    const strong = { text: 'quickly done → difficult', tone: 'strong' };
    expect(lines).toEqual([
      [{ text: 'Effort that the whole of it takes', tone: 'quiet' }],
      [strong],
      [{ text: 'Skill', tone: 'quiet' }, strong],
      [{ text: 'Time', tone: 'quiet' }, strong],
    ]);
  });
});

describe('a glyph', () => {
  it('is a small box for each cell', () => {
    const { items, ...size } = layoutFigure(model, { ...figure, view: 'glyph' });
    expect(size).toEqual({ width: 22, height: 42 });
    expect(items.map((item) => item.kind === 'cell' && item.items)).toEqual([
      [{ kind: 'box', x: 3, y: 3, width: 16, height: 16 }],
      [{ kind: 'box', x: 3, y: 23, width: 16, height: 16 }],
    ]);
  });
});

describe('the axes of a grid', () => {
  const axes = (...sizes: number[]) =>
    sizes.map((size, at) => ({
      id: `a${at}`,
      label: '',
      levels: Array.from({ length: size }, (_, level) => ({ id: `l${level}`, label: '' })),
    }));
  const columns = (sizes: number[], chosen: string[] = []) =>
    spreadAxes(axes(...sizes), chosen).columns.map(({ id }) => id);
  const rows = (sizes: number[], chosen: string[] = []) =>
    spreadAxes(axes(...sizes), chosen).rows.map(({ id }) => id);

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
    const all = axes(2, 3, 2);
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error('There are three axes.');
    const starts = offsetsOf([third, first], all);
    const offsets = offsetsOf([second], all);
    const found = starts.flatMap((start) => offsets.map((offset) => start + offset));
    expect(found.toSorted((a, b) => a - b)).toEqual(positionsOf(all).map((_, index) => index));
    expect(positionsOf(all).map((position) => indexOf(position, all))).toEqual(
      positionsOf(all).map((_, index) => index),
    );
  });
});
