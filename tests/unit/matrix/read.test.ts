import { defineMatrix, readModel, renderMatrix } from 'astro-octant/matrix';
import { OctantError } from 'astro-octant/problems';
import { describe, expect, it } from 'vitest';
import environment from '../../../content/matrices/env-matrix.ts';

const base = {
  id: 'fruit',
  languages: ['en', 'zh'],
  title: { en: 'Fruit', zh: '水果' },
  axes: {
    size: {
      label: { en: 'Size', zh: '大小' },
      levels: { small: { en: 'small', zh: '小' }, large: { en: 'large', zh: '大' } },
    },
    taste: {
      label: { en: 'Taste', zh: '味道' },
      levels: { sour: { en: 'sour', zh: '酸' }, sweet: { en: 'sweet', zh: '甜' } },
    },
  },
};
const lemon = { at: { size: 'small', taste: 'sour' }, label: { en: 'Lemon', zh: '柠檬' } };
const melon = { at: { size: 'large', taste: 'sweet' }, label: { en: 'Melon', zh: '甜瓜' } };

function levels(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`l${at}`, `level ${at}`]));
}

/** The message of the error that a run ends in. */
function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof OctantError) return error.message;
    throw error;
  }
  return 'no error';
}

/** The message about the small matrix with some parts changed. */
function check(parts: object): string {
  return messageOf(() => readModel({ ...base, ...parts }, 'fruit.ts'));
}

/** The message about the essay's matrix with some parts changed. */
function checkEssay(parts: object): string {
  return messageOf(() => readModel({ ...environment, ...parts }));
}

describe('the definition', () => {
  it('is taken where it is right', () => {
    expect(check({ cells: { lemon, melon } })).toBe('no error');
    expect(checkEssay({})).toBe('no error');
  });

  it('has to be an object', () => {
    expect(messageOf(() => readModel('fruit'))).toMatchInlineSnapshot(`
      "A matrix has 1 problem.
      - definition: "fruit" can't stand here
        Allowed: an object
        Hint: write it as defineMatrix({ … })"
    `);
    expect(messageOf(() => readModel(null))).toMatchInlineSnapshot(`
      "A matrix has 1 problem.
      - definition: null can't stand here
        Allowed: an object
        Hint: write it as defineMatrix({ … })"
    `);
  });

  it('has no key that means nothing', () => {
    expect(check({ axis: {}, layer: {} })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - axis: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: use one of the allowed names
      - layer: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: write "layers" instead of "layer""
    `);
  });

  it('has an id that fits an address', () => {
    expect(check({ id: 'Früit & veg' })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "Früit & veg" has 1 problem.
      - id: "Früit & veg" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "fruit-veg""
    `);
    expect(check({ id: undefined })).toMatchInlineSnapshot(`
      "fruit.ts: A matrix has 1 problem.
      - id: it is missing
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "my-matrix""
    `);
    expect(check({ id: '水果' })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "水果" has 1 problem.
      - id: "水果" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "id-1""
    `);
  });

  it('has languages, each once', () => {
    expect(check({ languages: [] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - languages: [] can't stand here
        Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
        Hint: write it as ['en', 'zh']"
    `);
    expect(check({ languages: 'en' })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - languages: "en" can't stand here
        Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
        Hint: write it as ['en', 'zh']"
    `);
    expect(check({ languages: ['en', 'zh', 'en'] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - languages[2]: "en" can't stand here
        Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
        Hint: leave it out"
    `);
    expect(check({ languages: ['en', 'zh', ''] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - languages[2]: "" can't stand here
        Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
        Hint: write the tag of a language"
    `);
  });

  it('tells all of its problems at once', () => {
    expect(
      check({
        title: { en: 'Fruit' },
        axes: {
          ...base.axes,
          Colour: { label: '', levels: { red: 'red' } },
        },
        figure: {},
      }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 5 problems.
      - figure: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: write "figures" instead of "figure"
      - title.zh: the text is missing
        Hint: add the text in "zh"
      - axes.Colour.levels: there is 1 level
        Allowed: 2 to 7
        Hint: add levels
      - axes.Colour.label: "" is not a text
        Hint: add a text, or one per language: { en: '…', zh: '…' }
      - axes.Colour: "Colour" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "colour""
    `);
    expect(
      checkEssay({
        excluded: [{ at: { solving: 'eazy' }, label: 'no', reason: 'no' }],
        layers: { one: { label: { en: 'One' }, cells: ['rhlf'] } },
        figures: { a: { caption: 'A', highlight: 'layr-1', view: 'grids' } },
      }),
    ).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 5 problems.
      - excluded[0].at.solving: "eazy" is not a level of "solving"
        Allowed: easy, hard
        Hint: write "easy" instead of "eazy"
      - layers.one.label.zh: the text is missing
        Hint: add the text in "zh"
      - layers.one.cells[0]: no cell is named "rhlf"
        Allowed: all-easy, rlhf, rlvr, only-verification, only-generation, expert
        Hint: write "rlhf" instead of "rhlf"
      - figures.a.view: "grids" can't stand here
        Allowed: grid, lattice, cube, glyph, table
        Hint: write "grid" instead of "grids"
      - figures.a.highlight: "layr-1" is no layer and no cell
        Allowed: all, one, all-easy, easy-easy-hard, rlvr, only-generation, rlhf, hard-easy-hard, only-verification, expert, or levels such as { generation: 'easy' }
        Hint: use one of the allowed names"
    `);
  });

  it('hides no problem behind another', () => {
    const { cells, figures } = environment;
    expect(
      checkEssay({
        id: 'Env',
        languages: ['en', 'zh', 'z h'],
        title: { en: 'The matrix', 'z h': '矩阵' },
        axes: {
          ...environment.axes,
          solving: { label: { en: 'Solving' }, level: environment.axes.solving.levels },
        },
        cell: { ...cells, rlhf: { ...cells?.rlhf, label: {} } },
        cells: undefined,
        layers: {
          one: {
            label: { en: 'One' },
            cells: ['all-easy', 'rlhf', 'all-easy', { solving: 'hard' }],
          },
        },
        excluded: [],
        figures: { rlhf: figures?.['rlhf'], table: { capton: 'A', view: 'tabel' } },
      }),
    ).toMatchInlineSnapshot(`
      "The matrix "Env" has 13 problems.
      - cell: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: write "cells" instead of "cell"
      - id: "Env" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "env"
      - languages[2]: "z h" can't stand here
        Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
        Hint: write the tag of a language
      - title.zh: the text is missing
        Hint: add the text in "zh"
      - axes.solving.level: nothing is called so here
        Allowed: label, levels
        Hint: write "levels" instead of "level"
      - axes.solving.label.zh: the text is missing
        Hint: add the text in "zh"
      - cells.rlhf.label.en: the text is missing
        Hint: add the text in "en"
      - cells.rlhf.label.zh: the text is missing
        Hint: add the text in "zh"
      - layers.one.label.zh: the text is missing
        Hint: add the text in "zh"
      - layers.one.cells[2]: "all-easy": listed twice in this layer
        Hint: list each cell once
      - layers: 2 of 8 cells are in no layer: { generation: 'easy', solving: 'easy', verification: 'hard' }; { generation: 'hard', solving: 'easy', verification: 'hard' }
        Allowed: every cell in one layer, or excluded
        Hint: add them to a layer, or write  partialLayers: true
      - figures.table.capton: nothing is called so here
        Allowed: view, highlight, caption, legend, links, steps, columns
        Hint: write "caption" instead of "capton"
      - figures.table.view: "tabel" can't stand here
        Allowed: grid, lattice, cube, glyph, table
        Hint: write "table" instead of "tabel""
    `);
  });

  it('blames nothing on what is wrong elsewhere', () => {
    const { cells, ...parts } = environment;
    expect(checkEssay({ cells: undefined, cell: cells })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - cell: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: write "cells" instead of "cell""
    `);
    expect(checkEssay({ excluded: [{ ...parts.excluded?.[0], at: { solvin: 'easy' } }] }))
      .toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - excluded[0].at.solvin: there is no axis "solvin"
        Allowed: generation, solving, verification
        Hint: write "solving" instead of "solvin""
    `);
    const noLinks = { layers: [], figures: { a: { caption: 'A', links: true, steps: true } } };
    expect(checkEssay(noLinks)).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - layers: [] can't stand here
        Allowed: an object
        Hint: write it as { … }"
    `);
    const rlhf = { ...cells?.rlhf, at: { generation: 'hard' } };
    expect(checkEssay({ cells: { ...cells, rlhf } })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - cells.rlhf.at: no level of solving, verification is given
        Allowed: a level of every axis
        Hint: add solving: "easy" or "hard", add verification: "easy" or "hard""
    `);
  });
});

describe('a text', () => {
  it('stands in every language', () => {
    expect(check({ title: { en: 'Fruit' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title.zh: the text is missing
        Hint: add the text in "zh""
    `);
    expect(check({ title: { en: 'Fruit', zh: ' ' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title.zh: " " is not a text
        Hint: add the text in "zh""
    `);
    expect(check({ title: undefined })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title: the text is missing
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
    expect(check({ title: 12 })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title: 12 is not a text
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });

  it('stands in no other language', () => {
    expect(check({ title: { en: 'Fruit', zn: '水果' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - title.zn: nothing is called so here
        Allowed: en, zh
        Hint: write "zh" instead of "zn"
      - title.zh: the text is missing
        Hint: add the text in "zh""
    `);
  });
});

describe('the axes', () => {
  const axes = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`a${at}`, { label: `${at}`, levels: levels(2) }]),
    );

  it('are one to six', () => {
    expect(check({ axes: {} })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes: there are 0 axes
        Allowed: 1 to 6
        Hint: add axes"
    `);
    expect(check({ axes: axes(7) })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes: there are 7 axes
        Allowed: 1 to 6
        Hint: leave out 1, or make two matrices"
    `);
    expect(check({ axes: undefined })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes: it is missing
        Allowed: an object
        Hint: write it as { … }"
    `);
    expect(check({ axes: axes(1) })).toBe('no error');
    expect(check({ axes: axes(6) })).toBe('no error');
  });

  it('have two to seven levels each', () => {
    const size = (count: number) => ({ size: { label: 'Size', levels: levels(count) } });
    expect(check({ axes: size(1) })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes.size.levels: there is 1 level
        Allowed: 2 to 7
        Hint: add levels"
    `);
    expect(check({ axes: size(8) })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes.size.levels: there are 8 levels
        Allowed: 2 to 7
        Hint: leave out 1, or make two matrices"
    `);
    expect(check({ axes: size(7) })).toBe('no error');
    expect(check({ axes: { size: { label: 'Size' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes.size.levels: it is missing
        Allowed: an object
        Hint: write it as { … }"
    `);
  });

  it('have names that fit an address', () => {
    expect(
      check({ axes: { 'Size of it': { label: 'Size', levels: { 'XL!': 'large', s: 'small' } } } }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - axes["Size of it"].levels["XL!"]: "XL!" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "xl"
      - axes["Size of it"]: "Size of it" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "size-of-it""
    `);
  });

  it('have labels that tell them and their levels apart', () => {
    const { size, taste } = base.axes;
    expect(check({ axes: { size, taste: { ...taste, label: size.label } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - axes.taste.label: "Size" is already the label of "size"
          Hint: give each its own label"
      `);
    expect(check({ axes: { size: { label: 'Size', levels: { s: 'same', l: 'same' } } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - axes.size.levels.l: "same" is already the label of "s"
          Hint: give each its own label"
      `);
  });
});

describe('the cells', () => {
  it('stand at a level of every axis', () => {
    expect(check({ cells: { lemon: { ...lemon, at: { size: 'small' } } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.at: no level of taste is given
        Allowed: a level of every axis
        Hint: add taste: "sour" or "sweet""
    `);
    expect(check({ cells: { lemon: { label: 'Lemon' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.at: it is missing
        Allowed: levels such as { size: 'small' }
        Hint: write it as { … }"
    `);
  });

  it('stand at axes and levels that are there', () => {
    expect(check({ cells: { lemon: { ...lemon, at: { size: 'smal', tast: 'sour' } } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - cells.lemon.at.tast: there is no axis "tast"
        Allowed: size, taste
        Hint: write "taste" instead of "tast"
      - cells.lemon.at.size: "smal" is not a level of "size"
        Allowed: small, large
        Hint: write "small" instead of "smal""
    `);
  });

  it('have a place and a label of their own', () => {
    expect(check({ cells: { lemon, lime: { ...lemon, label: 'Lime' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lime.at: this place is already named "lemon"
        Hint: leave one of the names out"
    `);
    expect(check({ cells: { lemon, melon: { ...melon, label: 'Lemon' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.melon.label: "Lemon" is already the label of "lemon"
        Hint: give each its own label"
    `);
  });

  it('have a name, and a label in every language', () => {
    expect(check({ cells: { '': lemon } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells[""]: "" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "id-1""
    `);
    expect(check({ cells: { lemon: { ...lemon, label: { en: 'Lemon' } } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.label.zh: the text is missing
        Hint: add the text in "zh""
    `);
    expect(check({ cells: { lemon: { ...lemon, label: '' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.label: "" is not a text
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });

  it('have no key that means nothing', () => {
    expect(check({ cells: { lemon: { ...lemon, link: '#lemon' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.link: nothing is called so here
        Allowed: at, label, description, examples, href
        Hint: use one of the allowed names"
    `);
  });

  it('have no name that means something else in a highlight', () => {
    expect(check({ cells: { all: lemon } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.all: "all" already means all cells
        Hint: give it another name"
    `);
    expect(
      check({
        cells: { lemon },
        layers: { lemon: { label: 'Acid', cells: [{}] } },
      }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon: "lemon" already means a layer
        Hint: give it another name"
    `);
  });
});

describe('the exclusions', () => {
  const reason = { label: 'none', reason: 'there is none' };

  it('leave some cells', () => {
    expect(check({ excluded: [{ at: {}, ...reason }] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded[0].at: it leaves no cell that is not excluded
        Hint: exclude fewer cells"
    `);
    expect(
      check({
        excluded: [
          { at: { size: 'small' }, ...reason },
          { at: { size: 'large' }, label: 'neither', reason: 'none' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded[1].at: it leaves no cell that is not excluded
        Hint: exclude fewer cells"
    `);
  });

  it('are a list of objects with a reason', () => {
    expect(check({ excluded: { at: {} } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded: {"at":{}} can't stand here
        Allowed: a list
        Hint: write it as [ … ]"
    `);
    expect(check({ excluded: [{ at: { size: 'small' }, label: 'none' }] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded[0].reason: the text is missing
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });

  it('may overlap, but each excludes a cell of its own', () => {
    const small = { at: { size: 'small' }, ...reason };
    const lemons = { at: { size: 'small', taste: 'sour' }, label: 'neither', reason: 'none' };
    expect(check({ excluded: [lemons, small] })).toBe('no error');
    expect(check({ excluded: [small, lemons] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded[1].at: its cells are already excluded
        Hint: leave one of the two out"
    `);
  });

  it('may hold a named cell, which is never highlighted', () => {
    const parts = { cells: { lemon }, excluded: [{ at: { size: 'small' }, ...reason }] };
    const figures = {
      a: { caption: 'A', highlight: 'lemon' },
      b: { caption: 'B', highlight: [{ taste: 'sour' }, { size: 'small' }] },
    };
    expect(check(parts)).toBe('no error');
    expect(check({ ...parts, figures })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - figures.a.highlight: "lemon" means excluded cells only
        Hint: highlight a cell that is not excluded
      - figures.b.highlight[1]: {"size":"small"} means excluded cells only
        Hint: highlight a cell that is not excluded"
    `);
  });
});

describe('the layers', () => {
  const small = { label: { en: 'Small', zh: '小的' }, cells: [{ size: 'small' }] };
  const large = { label: { en: 'Large', zh: '大的' }, cells: [{ size: 'large' }] };

  it('hold every cell once', () => {
    expect(check({ layers: { small, large } })).toBe('no error');
    expect(check({ cells: { lemon }, layers: { small, large: { ...large, cells: ['lemon'] } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 2 problems.
        - layers.large.cells[0]: "lemon": already in "small"
          Hint: keep each cell in one layer
        - layers: 2 of 4 cells are in no layer: { size: 'large', taste: 'sour' }; { size: 'large', taste: 'sweet' }
          Allowed: every cell in one layer, or excluded
          Hint: add them to a layer, or write  partialLayers: true"
      `);
    expect(
      check({
        cells: { lemon },
        layers: { small: { ...small, cells: ['lemon', { size: 'small' }] }, large },
      }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.small.cells[1]: "lemon": listed twice in this layer
        Hint: list each cell once"
    `);
    expect(check({ cells: { lemon }, layers: { sour: { ...small, cells: ['lemon'] } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers: 3 of 4 cells are in no layer: { size: 'small', taste: 'sweet' }; { size: 'large', taste: 'sour' }; { size: 'large', taste: 'sweet' }
        Allowed: every cell in one layer, or excluded
        Hint: add them to a layer, or write  partialLayers: true"
    `);
  });

  it('may leave cells out if the definition says so', () => {
    expect(check({ layers: { small }, partialLayers: true })).toBe('no error');
    expect(check({ layers: { small }, partialLayers: 'yes' })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - partialLayers: "yes" can't stand here
        Allowed: true or false
        Hint: write  partialLayers: true  or leave it out"
    `);
  });

  it('say which cells of many are in none', () => {
    const axes = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [id, { label: id, levels: { no: 'no', yes: 'yes' } }]),
    );
    expect(check({ axes, layers: { top: { label: 'Top', cells: [{ a: 'yes', b: 'yes' }] } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers: 12 of 16 cells are in no layer: { a: 'no', b: 'no', c: 'no', d: 'no' }; { a: 'no', b: 'no', c: 'no', d: 'yes' }; { a: 'no', b: 'no', c: 'yes', d: 'no' }; { a: 'no', b: 'no', c: 'yes', d: 'yes' }; { a: 'no', b: 'yes', c: 'no', d: 'no' }; { a: 'no', b: 'yes', c: 'no', d: 'yes' }; { a: 'no', b: 'yes', c: 'yes', d: 'no' }; { a: 'no', b: 'yes', c: 'yes', d: 'yes' }; …
        Allowed: every cell in one layer, or excluded
        Hint: add them to a layer, or write  partialLayers: true"
    `);
  });

  it('hold no excluded cell and are not empty', () => {
    const excluded = [{ at: { size: 'large' }, label: 'none', reason: 'too large' }];
    expect(check({ excluded, layers: { small, large } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.large.cells[0]: { size: 'large', taste: 'sour' }; { size: 'large', taste: 'sweet' }: excluded
        Hint: leave them out of the layer or of "excluded""
    `);
    expect(check({ layers: { small, large: { ...large, cells: [] } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.large.cells: the layer has no cells
        Hint: list its cells by name or by levels, or leave the layer out"
    `);
  });

  it('name cells and levels that are there', () => {
    expect(check({ cells: { lemon }, layers: { small: { ...small, cells: ['lemmon'] } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.small.cells[0]: no cell is named "lemmon"
        Allowed: lemon
        Hint: write "lemon" instead of "lemmon""
    `);
    expect(check({ layers: { small: { ...small, cells: [{ size: 'tiny' }, 3] } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 2 problems.
        - layers.small.cells[0].size: "tiny" is not a level of "size"
          Allowed: small, large
          Hint: use one of the allowed names
        - layers.small.cells[1]: 3 can't stand here
          Allowed: levels such as { size: 'small' }
          Hint: write it as { … }"
      `);
  });

  it('have a name and a label each', () => {
    expect(check({ layers: { 'Layer 1': { cells: [{}] } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - layers["Layer 1"].label: the text is missing
        Hint: add a text, or one per language: { en: '…', zh: '…' }
      - layers["Layer 1"]: "Layer 1" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "layer-1""
    `);
    expect(check({ layers: { small, large: { ...large, label: small.label } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - layers.large.label: "Small" is already the label of "small"
          Hint: give each its own label"
      `);
    expect(check({ layers: { '': { ...small, cells: [{}] } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers[""]: "" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "id-1""
    `);
  });

  it('are made from rank with the number in their label', () => {
    expect(check({ layers: { byRank: 'Layer' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.byRank: the number of the layer is missing
        Hint: write {n} where it stands"
    `);
    expect(check({ layers: { byRank: 'Layer {n}', small } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.small: nothing is called so here
        Allowed: byRank, href
        Hint: use one of the allowed names"
    `);
    expect(check({ layers: { byRank: { en: 'Layer {n}' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.byRank.zh: the text is missing
        Hint: add the text in "zh""
    `);
  });
});

describe('the figures', () => {
  const figure = { caption: 'A fruit' };
  const figures = (parts: object) => ({
    cells: { lemon },
    figures: { a: { ...figure, ...parts } },
  });

  it('point at cells and layers that are there', () => {
    expect(check(figures({ highlight: 'lemn' }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.highlight: "lemn" is no layer and no cell
        Allowed: all, lemon, small-sweet, large-sour, large-sweet, or levels such as { size: 'small' }
        Hint: write "lemon" instead of "lemn""
    `);
    expect(check(figures({ highlight: 'zzzzzz' }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.highlight: "zzzzzz" is no layer and no cell
        Allowed: all, lemon, small-sweet, large-sour, large-sweet, or levels such as { size: 'small' }
        Hint: use one of the allowed names"
    `);
    expect(check(figures({ highlight: { size: 'huge' } }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.highlight.size: "huge" is not a level of "size"
        Allowed: small, large
        Hint: use one of the allowed names"
    `);
    expect(check(figures({ highlight: ['lemon', 'limes', { tast: 'sour' }] })))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 2 problems.
        - figures.a.highlight[1]: "limes" is no layer and no cell
          Allowed: all, lemon, small-sweet, large-sour, large-sweet, or levels such as { size: 'small' }
          Hint: use one of the allowed names
        - figures.a.highlight[2].tast: there is no axis "tast"
          Allowed: size, taste
          Hint: write "taste" instead of "tast""
      `);
    expect(check(figures({ highlight: 3 }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.highlight: 3 is no layer and no cell
        Allowed: all, lemon, small-sweet, large-sour, large-sweet, or levels such as { size: 'small' }
        Hint: use one of the allowed names"
    `);
  });

  it('are drawn in a view with a legend that is known', () => {
    expect(check(figures({ view: 'grd', legend: 'layer' }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - figures.a.view: "grd" can't stand here
        Allowed: grid, lattice, cube, glyph, table
        Hint: write "grid" instead of "grd"
      - figures.a.legend: "layer" can't stand here
        Allowed: none, excluded, layers
        Hint: write "layers" instead of "layer""
    `);
  });

  it('are drawn in a view that shows their cells well', () => {
    expect(check(figures({ view: 'cube' }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.view: a cube can't show axes of 2 × 2 levels
        Allowed: three axes of two levels
        Hint: write  view: 'grid'  instead"
    `);
  });

  it('spread axes that are there, each once, over the columns', () => {
    expect(check(figures({ columns: ['sizes'] }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.columns[0]: there is no axis "sizes"
        Allowed: size, taste
        Hint: write "size" instead of "sizes""
    `);
    expect(check(figures({ columns: ['size', 'size'] }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.columns[1]: "size" is a column already
        Hint: leave it out"
    `);
    expect(check(figures({ columns: 'size' }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.columns: "size" can't stand here
        Allowed: a list
        Hint: write it as [ … ]"
    `);
  });

  it('ask for nothing that changes nothing', () => {
    const large = { label: 'Large', cells: [{ size: 'large' }], href: '#large' };
    const small = { label: 'Small', cells: [{ size: 'small' }] };
    expect(check(figures({ links: true, steps: true, columns: ['size'] }))).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - figures.a.links: no cell leads anywhere
        Allowed: where a cell or its layer has a link
        Hint: give layers or cells an "href", or leave it out
      - figures.a.steps: there are no layers
        Allowed: 2 to 7 layers to step through
        Hint: leave it out, or add layers"
    `);
    expect(check({ ...figures({ view: 'lattice', columns: ['size'] }) })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.columns: a lattice has no columns to choose
        Allowed: in a grid or a glyph
        Hint: leave it out, or write  view: 'grid'"
    `);
    expect(
      check({ ...figures({ view: 'table', links: true, steps: true }), layers: { large, small } }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - figures.a.links: a table has no links
        Allowed: in a view that is drawn
        Hint: leave it out
      - figures.a.steps: a table has no steps
        Allowed: in a view that is drawn
        Hint: leave it out"
    `);
    expect(check({ ...figures({ steps: true }), layers: { large }, partialLayers: true }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.steps: there is 1 layer
        Allowed: 2 to 7 layers to step through
        Hint: leave it out, or add layers"
    `);
    expect(check({ ...figures({ links: true, steps: true }), layers: { large, small } })).toBe(
      'no error',
    );
  });

  it('step through no more layers than can be told apart', () => {
    const axes = { size: base.axes.size, much: { label: 'Much', levels: levels(7) } };
    expect(check({ axes, layers: { byRank: '{n}' }, figures: { a: { ...figure, steps: true } } }))
      .toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - figures.a.steps: there are 8 layers
        Allowed: 2 to 7 layers to step through
        Hint: leave it out, or make fewer layers"
    `);
  });

  it('have an id, a caption and no unknown key', () => {
    expect(check({ figures: { 'A fruit': { title: 'A fruit' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 3 problems.
      - figures["A fruit"].title: nothing is called so here
        Allowed: view, highlight, caption, legend, links, steps, columns
        Hint: use one of the allowed names
      - figures["A fruit"]: "A fruit" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "a-fruit"
      - figures["A fruit"].caption: the text is missing
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });
});

describe('what is asked of a matrix', () => {
  const draw = (options: object) => messageOf(() => renderMatrix(environment, options));

  it('is a figure that it declares', () => {
    expect(draw({ figure: 'overvew' })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 1 problem.
      - figure: the definition declares no figure "overvew"
        Allowed: header, overview, layer-1, rlhf, rlvr, only-verification, only-generation, layer-4, lattice
        Hint: write "overview" instead of "overvew""
    `);
  });

  it('is a highlight that it has', () => {
    expect(draw({ highlight: 'rhlf' })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 1 problem.
      - highlight: "rhlf" is no layer and no cell
        Allowed: all, layer-1, layer-2, layer-3, layer-4, all-easy, easy-easy-hard, rlvr, only-generation, rlhf, hard-easy-hard, only-verification, expert, or levels such as { generation: 'easy' }
        Hint: write "rlhf" instead of "rhlf""
    `);
    expect(draw({ highlight: { solving: 'hrad' }, view: 'latice' })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 2 problems.
      - view: "latice" can't stand here
        Allowed: grid, lattice, cube, glyph, table
        Hint: write "lattice" instead of "latice"
      - highlight.solving: "hrad" is not a level of "solving"
        Allowed: easy, hard
        Hint: write "hard" instead of "hrad""
    `);
    expect(draw({ highlight: { solved: 'hard' } })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 1 problem.
      - highlight.solved: there is no axis "solved"
        Allowed: generation, solving, verification
        Hint: write "solving" instead of "solved""
    `);
  });

  it('is nothing that its view lacks', () => {
    expect(draw({ figure: 'header', columns: ['solving'] })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 1 problem.
      - columns: a cube has no columns to choose
        Allowed: in a grid or a glyph
        Hint: leave it out, or write  view: 'grid'"
    `);
    expect(draw({ figure: 'overview', view: 'table' })).toBe('no error');
  });

  it('is an option that there is', () => {
    expect(draw({ highlite: 'rlhf' })).toMatchInlineSnapshot(`
      "<Matrix> of "env-matrix" has 1 problem.
      - highlite: nothing is called so here
        Allowed: figure, id, view, highlight, caption, legend, links, steps, columns
        Hint: write "highlight" instead of "highlite""
    `);
  });

  it('is a language that it has', () => {
    expect(draw({ lang: 'fr' })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - languages: it has no texts in "fr"
        Allowed: en, zh
        Hint: add the language to its definition, or write "en" instead of "fr""
    `);
    expect(draw({ lang: 'zh-Hans' })).toBe('no error');
  });

  it('is a view that shows so many cells', () => {
    const axes = (count: number, levels: string[]) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `a${at}`,
          { label: `A${at}`, levels: Object.fromEntries(levels.map((id) => [id, id])) },
        ]),
      );
    const many = { ...base, axes: axes(6, ['x', 'y', 'z', 'u', 'v']) };
    const some = { ...base, axes: axes(4, ['x', 'y', 'z']) };
    const drawn = (definition: object, view: string) =>
      messageOf(() => renderMatrix(definition, { view: view as 'grid' }));
    expect(drawn(many, 'grid')).toMatchInlineSnapshot(`
      "<Matrix> of "fruit" has 1 problem.
      - view: a grid of 15625 cells can't be read
        Allowed: at most 4096 cells
        Hint: leave out an axis"
    `);
    expect(drawn(some, 'lattice')).toMatchInlineSnapshot(`
      "<Matrix> of "fruit" has 1 problem.
      - view: a lattice of 81 cells can't be read
        Allowed: at most 32 cells
        Hint: write  view: 'grid'  instead"
    `);
    expect(drawn(some, 'glyph')).toMatchInlineSnapshot(`
      "<Matrix> of "fruit" has 1 problem.
      - view: a glyph of 81 cells can't be read
        Allowed: at most 16 cells
        Hint: write  view: 'grid'  instead"
    `);
    expect(drawn(some, 'cube')).toMatchInlineSnapshot(`
      "<Matrix> of "fruit" has 1 problem.
      - view: a cube can't show axes of 3 × 3 × 3 × 3 levels
        Allowed: three axes of two levels
        Hint: write  view: 'grid'  instead"
    `);
  });
});

it('returns a definition as it is', () => {
  const definition = environment;
  expect(defineMatrix(definition)).toBe(definition);
});
