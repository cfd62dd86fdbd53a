import {
  type Cell,
  type Model,
  declaredFigures,
  layerLabel,
  localize,
  readMatrix,
} from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { environment } from './samples/environment.ts';
import { release } from './samples/release.ts';
import { skill } from './samples/skill.ts';
import { storage } from './samples/storage.ts';

function modelOf(definition: unknown, lang = 'en'): Model {
  return localize(readMatrix(definition), lang);
}

function layerOf({ membership }: Cell): number | undefined {
  return membership.kind === 'layer' ? membership.layer.number : undefined;
}

describe("the essay's model", () => {
  const model = modelOf(environment);

  it('has the cells, layers and exclusions that the essay gives', () => {
    const rows = model.cells.map((cell) => [
      ...cell.levels.map(({ id }) => id),
      cell.label,
      cell.membership.kind === 'excluded' ? cell.membership.exclusion.label : layerOf(cell),
    ]);
    expect(rows).toEqual([
      ['easy', 'easy', 'easy', 'All easy', 1],
      ['easy', 'easy', 'hard', 'not discussed', 'not discussed'],
      ['easy', 'hard', 'easy', 'RLVR', 2],
      ['easy', 'hard', 'hard', 'Only generation is easy', 3],
      ['hard', 'easy', 'easy', 'RLHF', 2],
      ['hard', 'easy', 'hard', 'not discussed', 'not discussed'],
      ['hard', 'hard', 'easy', 'Only verification is easy', 3],
      ['hard', 'hard', 'hard', 'Expert-level / superhuman', 4],
    ]);
  });

  it('has a rank for every cell: how many axes are hard', () => {
    expect(model.cells.map((cell) => cell.rank)).toEqual([0, 1, 1, 2, 1, 2, 2, 3]);
  });

  it('colours every layer by its place among the layers', () => {
    expect(model.layers.map(({ id, number, colour }) => ({ id, number, colour }))).toEqual([
      { id: 'layer-1', number: 1, colour: 0 },
      { id: 'layer-2', number: 2, colour: 2 },
      { id: 'layer-3', number: 3, colour: 4 },
      { id: 'layer-4', number: 4, colour: 6 },
    ]);
  });

  it("gives a cell its layer's link where it has none of its own", () => {
    expect(modelOf(environment, 'zh').cells.map((cell) => cell.href)).toEqual([
      '#layer-1',
      '',
      '#layer-2',
      '#layer-3',
      '#layer-2',
      '',
      '#layer-3',
      '#layer-4',
    ]);
  });

  it('knows which cells a figure highlights', () => {
    const highlights = Object.fromEntries(
      declaredFigures(model).map(({ id, highlight }) => [
        id,
        [...highlight].map((cell) => model.cells.indexOf(cell)),
      ]),
    );
    expect(highlights).toEqual({
      header: [0, 2, 3, 4, 6, 7],
      overview: [0, 2, 3, 4, 6, 7],
      'layer-1': [0],
      rlhf: [4],
      rlvr: [2],
      'only-verification': [6],
      'only-generation': [3],
      'layer-4': [7],
      cube: [0, 2, 3, 4, 6, 7],
    });
  });

  it('does not change the definition', () => {
    const before = structuredClone(environment);
    declaredFigures(modelOf(environment));
    expect(environment).toEqual(before);
  });
});

describe('layers by rank', () => {
  it('are numbered from one and hold the cells of a rank', () => {
    const { layers, cells: all } = modelOf(skill);
    const chinese = modelOf(skill, 'zh').layers;
    expect(
      layers.map(({ id, label, cells }, index) => [
        id,
        label,
        chinese[index]?.label,
        cells.map((cell) => all.indexOf(cell)),
      ]),
    ).toEqual([
      ['layer-1', 'Step 1', '第 1 级', [0]],
      ['layer-2', 'Step 2', '第 2 级', [1, 3]],
      ['layer-3', 'Step 3', '第 3 级', [2, 4, 6]],
      ['layer-4', 'Step 4', '第 4 级', [5, 7]],
      ['layer-5', 'Step 5', '第 5 级', [8]],
    ]);
  });

  it('count how many axes are high where each has two levels', () => {
    const { cells } = modelOf(release);
    for (const cell of cells) {
      expect(layerOf(cell)).toBe(cell.levels.filter(({ index }) => index === 1).length + 1);
    }
  });

  it('lead to an address with their number', () => {
    const definition = { ...skill, layers: { byRank: 'Step {n}', href: '#step-{n}' } };
    const { cells } = modelOf(definition, 'zh');
    expect(cells.map(({ href }) => href)).toEqual(
      [1, 2, 3, 2, 3, 4, 3, 4, 5].map((number) => `#step-${number}`),
    );
  });

  it('leave out a rank whose cells are all excluded', () => {
    const { layers, cells } = modelOf({
      ...skill,
      excluded: [{ at: { challenge: 'low', skill: 'novice' }, label: 'none', reason: 'none' }],
      cells: {},
    });
    expect(layers.map(({ number, cells: own }) => [number, own.length])).toEqual([
      [1, 2],
      [2, 3],
      [3, 2],
      [4, 1],
    ]);
    expect(cells[0]?.membership).toMatchObject({ kind: 'excluded', exclusion: { reason: 'none' } });
  });
});

describe('a model without layers', () => {
  it('colours a cell by its rank', () => {
    const { layers: _layers, ...definition } = skill;
    expect(modelOf(definition).cells.map(({ colour }) => colour)).toEqual([
      0, 2, 3, 2, 3, 5, 3, 5, 6,
    ]);
  });
});

describe('a model of partial layers', () => {
  it('gives a cell of no layer no colour', () => {
    const { cells } = modelOf(storage);
    const isLayered = ({ membership }: Cell) => membership.kind === 'layer';
    expect(cells.filter(isLayered).map(({ colour }) => colour)).toEqual([0, 6, 0, 0, 6]);
    const others = cells.filter((cell) => !isLayered(cell));
    expect(others.every((cell) => cell.colour === 'paper' && !layerLabel(cell.membership))).toBe(
      true,
    );
  });
});

it('names a cell without a name by its levels', () => {
  expect(modelOf(skill).cells.map((cell) => cell.id)).toEqual([
    'apathy',
    'low-trained',
    'boredom',
    'medium-novice',
    'medium-trained',
    'medium-expert',
    'anxiety',
    'arousal',
    'flow',
  ]);
});
