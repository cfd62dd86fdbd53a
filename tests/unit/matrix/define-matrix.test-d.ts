import { type AnyMatrix, type NamesIn, defineMatrix, renderMatrix } from 'astro-octant/matrix';
import { describe, expectTypeOf, it } from 'vitest';
import { environment } from './samples/environment.ts';

// `astro check` holds this file: an expectation that fails, or an error that is missing, is one.

const languages = ['en', 'zh'] as const;
const title = { en: 'Fruit', zh: '水果' };
const axes = {
  size: { label: { en: 'Size', zh: '大小' }, levels: { small: '小', large: '大' } },
  taste: { label: { en: 'Taste', zh: '味道' }, levels: { sour: '酸', sweet: '甜' } },
} as const;
const rest = { id: 'fruit', languages, title, axes };
const lemon = { at: { size: 'small', taste: 'sour' }, label: 'Lemon' } as const;
const melon = { at: { size: 'large', taste: 'sweet' }, label: 'Melon' } as const;

const fruit = defineMatrix({
  ...rest,
  cells: { lemon, melon },
  layers: { acid: { label: 'Acid', cells: ['lemon', { size: 'large', taste: 'sour' }] } },
  partialLayers: true,
  figures: {
    all: { caption: 'All', highlight: ['lemon', 'acid', { taste: 'sweet' }], columns: ['size'] },
    ranks: { caption: 'By rank', view: 'lattice', highlight: 'all' },
  },
});

describe('the names of a matrix', () => {
  it('are those that its definition declares', () => {
    expectTypeOf<NamesIn<typeof fruit>>().toEqualTypeOf<{
      readonly language: 'en' | 'zh';
      readonly levels: { readonly size: 'small' | 'large'; readonly taste: 'sour' | 'sweet' };
      readonly cell: 'lemon' | 'melon';
      readonly layer: 'acid';
      readonly figure: 'all' | 'ranks';
    }>();
    expectTypeOf<NamesIn<typeof environment>['layer']>().toEqualTypeOf<
      'layer-1' | 'layer-2' | 'layer-3' | 'layer-4'
    >();
  });

  it('are none for what is not declared', () => {
    const plain = defineMatrix(rest);
    expectTypeOf(plain).toExtend<AnyMatrix>();
    expectTypeOf<NamesIn<typeof plain>['cell']>().toBeNever();
    expectTypeOf<NamesIn<typeof plain>['layer']>().toBeNever();
    expectTypeOf<NamesIn<typeof plain>['figure']>().toBeNever();
  });

  it('are any string where a type does not tell', () => {
    expectTypeOf<NamesIn<AnyMatrix>['figure']>().toEqualTypeOf<string>();
    expectTypeOf<NamesIn<unknown>['cell']>().toEqualTypeOf<string>();
  });

  it('number the layers that are made by rank', () => {
    const ranked = defineMatrix({ ...rest, layers: { byRank: 'Layer {n}', href: '#layer-{n}' } });
    expectTypeOf(ranked).toExtend<AnyMatrix>();
    expectTypeOf<NamesIn<typeof ranked>['layer']>().toEqualTypeOf<`layer-${number}`>();
  });
});

describe('a type error is', () => {
  it('a language that is missing', () => {
    // @ts-expect-error the Chinese title is missing
    defineMatrix({ ...rest, title: { en: 'Fruit' } });
    // @ts-expect-error the Chinese label is missing
    defineMatrix({ ...rest, cells: { lemon: { ...lemon, label: { en: 'Lemon' } } } });
    // @ts-expect-error the Chinese caption is missing
    defineMatrix({ ...rest, figures: { all: { caption: { en: 'All' } } } });
    // @ts-expect-error the Chinese label is missing
    defineMatrix({ ...rest, layers: { byRank: { en: 'Layer {n}' } } });
  });

  it('an axis or a level that is misspelt', () => {
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
  });

  it('an axis that is missing from a cell', () => {
    // @ts-expect-error the taste is missing
    defineMatrix({ ...rest, cells: { lemon: { at: { size: 'small' }, label: 'Lemon' } } });
    // @ts-expect-error both are missing
    defineMatrix({ ...rest, cells: { lemon: { at: {}, label: 'Lemon' } } });
    defineMatrix({ ...rest, excluded: [{ at: { size: 'small' }, label: 'x', reason: 'y' }] });
  });

  it('a second cell at the same levels', () => {
    // @ts-expect-error two cells are small and sour
    defineMatrix({ ...rest, cells: { lemon, lime: { ...lemon, label: 'Lime' } } });
  });

  it('a cell or a layer that is misspelt', () => {
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
    // @ts-expect-error the names of layers by rank are "layer-1" and so on
    defineMatrix({ ...rest, layers: { byRank: '{n}' }, figures: { a: { caption: 'A', highlight: 'byRank' } } }); // prettier-ignore
  });

  it('a view that is misspelt, or that has not what it is asked for', () => {
    // @ts-expect-error there is no view "latice"
    defineMatrix({ ...rest, figures: { all: { caption: 'All', view: 'latice' } } });
    // @ts-expect-error a lattice has no columns
    defineMatrix({ ...rest, figures: { a: { caption: 'A', view: 'lattice', columns: ['size'] } } });
    // @ts-expect-error a table has no links
    defineMatrix({ ...rest, figures: { all: { caption: 'All', view: 'table', links: true } } });
  });

  it('a name that the matrix does not know, in a request', () => {
    renderMatrix(fruit, {
      figure: 'all',
      highlight: ['acid', { size: 'small' }],
      columns: ['size'],
    });
    // @ts-expect-error there is no figure "al"
    renderMatrix(fruit, { figure: 'al' });
    // @ts-expect-error there is no cell "lemmon"
    renderMatrix(fruit, { highlight: 'lemmon' });
    const parsed: unknown = JSON.parse('{}');
    renderMatrix(parsed, { figure: 'al', highlight: 'lemmon' });
  });
});

describe('no type error is', () => {
  it('levels that are not known one by one, though they may be those of another cell', () => {
    type Place = Readonly<Record<'size', 'small' | 'large'> & Record<'taste', 'sour' | 'sweet'>>;
    const near: Place = lemon.at;
    const far: Place = melon.at;
    defineMatrix({
      ...rest,
      cells: { lemon, near: { at: near, label: 'Near' }, far: { at: far, label: 'Far' } },
    });
  });

  it('a definition that is built from parts of any names', () => {
    const names: readonly string[] = ['lemon', 'melon'];
    const cells = Object.fromEntries(names.map((name) => [name, lemon]));
    const built = defineMatrix({ ...rest, cells });
    expectTypeOf(built).toExtend<AnyMatrix>();
    expectTypeOf<NamesIn<typeof built>['cell']>().toEqualTypeOf<string>();
  });
});

it('six axes of seven levels are no burden for the compiler', () => {
  const levels = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g' } as const;
  const axis = (label: string) => ({ label, levels });
  const six = {
    p: axis('P'),
    q: axis('Q'),
    r: axis('R'),
    s: axis('S'),
    t: axis('T'),
    u: axis('U'),
  };
  const wide = { id: 'wide', languages: ['en'], title: 'Wide', axes: six } as const;
  const at = { p: 'a', q: 'b', r: 'c', s: 'd', t: 'e', u: 'f' } as const;
  defineMatrix({ ...wide, cells: { one: { at, label: 'One' } } });
  // @ts-expect-error there is no level "h"
  defineMatrix({ ...wide, cells: { one: { at: { ...at, u: 'h' }, label: 'One' } } });
});
