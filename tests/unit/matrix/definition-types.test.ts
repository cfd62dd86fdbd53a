import { defineMatrix, readModel } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { environment } from './samples/environment.ts';

// `astro check` holds every `@ts-expect-error`: it fails where the line below one is no type error.

const languages = ['en', 'zh'] as const;
const title = { en: 'Fruit', zh: '水果' };
const axes = {
  size: { label: { en: 'Size', zh: '大小' }, levels: { small: '小', large: '大' } },
  taste: { label: { en: 'Taste', zh: '味道' }, levels: { sour: '酸', sweet: '甜' } },
} as const;
const lemon = { at: { size: 'small', taste: 'sour' }, label: 'Lemon' } as const;

it('takes what is spelt as declared', () => {
  const fruit = defineMatrix({
    id: 'fruit',
    languages,
    title,
    axes,
    cells: { lemon },
    layers: { acid: { label: 'Acid', cells: ['lemon', { size: 'large', taste: 'sour' }] } },
    partialLayers: true,
    figures: {
      all: { caption: 'All', highlight: ['lemon', 'acid', { taste: 'sweet' }], columns: ['size'] },
    },
  });
  expect(fruit.id).toBe('fruit');
  expect(environment.languages).toEqual(['en', 'zh']);
});

const rest = { id: 'fruit', languages, title, axes };

it('has a type error for a language that is missing', () => {
  // @ts-expect-error the Chinese title is missing
  defineMatrix({ ...rest, title: { en: 'Fruit' } });
  // @ts-expect-error the Chinese label is missing
  defineMatrix({ ...rest, cells: { lemon: { ...lemon, label: { en: 'Lemon' } } } });
  expect.assertions(0);
});

it('has a type error for an axis or a level that is misspelt', () => {
  defineMatrix({
    ...rest,
    // @ts-expect-error there is no axis "tast"
    cells: { lemon: { at: { size: 'small', tast: 'sour' }, label: 'Lemon' } },
  });
  defineMatrix({
    ...rest,
    // @ts-expect-error there is no level "smal"
    cells: { lemon: { at: { size: 'smal', taste: 'sour' }, label: 'Lemon' } },
  });
  // @ts-expect-error there is no axis "sizes"
  defineMatrix({ ...rest, figures: { all: { caption: 'All', columns: ['sizes'] } } });
  expect.assertions(0);
});

it('has a type error for a cell or a layer that is misspelt', () => {
  defineMatrix({
    ...rest,
    cells: { lemon },
    // @ts-expect-error there is no cell "lemmon"
    layers: { acid: { label: 'Acid', cells: ['lemmon'] } },
  });
  defineMatrix({
    ...rest,
    cells: { lemon },
    layers: { acid: { label: 'Acid', cells: ['lemon'] } },
    // @ts-expect-error there is no layer "acdi"
    figures: { all: { caption: 'All', highlight: 'acdi' } },
  });
  expect.assertions(0);
});

it('knows layers by rank by their number', () => {
  const byRank = { en: 'Layer {n}', zh: '第 {n} 层' };
  const fruit = defineMatrix({
    ...rest,
    cells: { lemon },
    layers: { byRank, href: '#layer-{n}' },
    figures: {
      one: { caption: 'One', highlight: 'layer-1' },
      two: { caption: 'Two', highlight: ['layer-2', 'lemon', { taste: 'sweet' }] },
    },
  });
  expect(readModel(fruit).figures.map(({ highlight }) => [...highlight])).toEqual([
    [0],
    [1, 2, 0, 3],
  ]);
  const wrong = defineMatrix({
    ...rest,
    layers: { byRank },
    // @ts-expect-error no layer is named "byRank"
    figures: { one: { caption: 'One', highlight: 'byRank' } },
  });
  expect(() => readModel(wrong)).toThrow('"byRank" is no layer and no cell');
  defineMatrix({
    ...rest,
    layers: { byRank, href: '#layer-{n}' },
    // @ts-expect-error no layer is named "href"
    figures: { one: { caption: 'One', highlight: 'href' } },
  });
  defineMatrix({
    ...rest,
    // @ts-expect-error the Chinese label is missing
    layers: { byRank: { en: 'Layer {n}' } },
  });
});

it('takes six axes of seven levels without a burden for the compiler', () => {
  const levels = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g' } as const;
  const axis = (label: string) => ({ label, levels });
  const wide = { id: 'wide', languages: ['en'], title: 'Wide' } as const;
  const six = {
    p: axis('P'),
    q: axis('Q'),
    r: axis('R'),
    s: axis('S'),
    t: axis('T'),
    u: axis('U'),
  };
  const at = { p: 'a', q: 'b', r: 'c', s: 'd', t: 'e', u: 'f' } as const;
  const matrix = defineMatrix({ ...wide, axes: six, cells: { one: { at, label: 'One' } } });
  // @ts-expect-error there is no level "h"
  defineMatrix({ ...wide, axes: six, cells: { one: { at: { ...at, u: 'h' }, label: 'One' } } });
  expect(Object.keys(matrix.axes)).toHaveLength(6);
});
