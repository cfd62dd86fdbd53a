import { declaredFigures, defineMatrix, localize, readMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';

const levels = { low: 'low', high: 'high' };
const rest = {
  id: 'bets',
  languages: ['en'],
  title: 'Bets',
  axes: { risk: { label: 'Risk', levels }, gain: { label: 'Gain', levels } },
} as const;

it('returns what it is given', () => {
  const definition = {
    ...rest,
    cells: { dream: { at: { risk: 'low', gain: 'high' }, label: 'A' } },
  } as const;
  expect(defineMatrix(definition)).toBe(definition);
});

it('knows layers by rank by their number', () => {
  const bets = defineMatrix({
    ...rest,
    cells: { dream: { at: { risk: 'low', gain: 'high' }, label: 'Dream' } },
    layers: { byRank: 'Layer {n}', href: '#layer-{n}' },
    figures: {
      one: { caption: 'One', highlight: 'layer-1' },
      two: { caption: 'Two', highlight: ['layer-2', 'dream', { gain: 'high' }] },
    },
  });
  const model = localize(readMatrix(bets));
  const highlights = declaredFigures(model).map(({ highlight }) =>
    [...highlight].map((cell) => model.cells.indexOf(cell)),
  );
  expect(highlights).toEqual([[0], [1, 2, 3]]);
  const wrong = { ...bets, figures: { one: { caption: 'One', highlight: 'byRank' } } };
  expect(() => readMatrix(wrong)).toThrow('"byRank" is no layer and no cell');
});
