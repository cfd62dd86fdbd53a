import { defineMatrix, readMatrix } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { environment } from '../samples/environment.ts';
import { base, check, checkEnvironment, lemon, melon, messageOf } from './messages.ts';

describe('the definition', () => {
  it('is taken where it is right', () => {
    expect(check({ cells: { lemon, melon } })).toBe('no error');
    expect(checkEnvironment({})).toBe('no error');
  });

  it('has to be an object', () => {
    expect(messageOf(() => readMatrix('fruit'))).toMatchInlineSnapshot(`
      "A matrix has 1 problem.
      - definition: "fruit" can't stand here
        Allowed: an object
        Hint: write it as defineMatrix({ … })"
    `);
    expect(messageOf(() => readMatrix(null))).toMatchInlineSnapshot(`
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
      - languages[2]: "en" is the same language as "en"
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
        Allowed: a text in which something is seen
        Hint: add the text in "zh"
      - axes.Colour.levels: there is 1 level
        Allowed: 2 to 7
        Hint: add levels
      - axes.Colour.label: "" shows nothing
        Allowed: a text in which something is seen
        Hint: add a text, or one per language: { en: '…', zh: '…' }
      - axes.Colour: "Colour" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "colour""
    `);
    expect(
      checkEnvironment({
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
        Allowed: a text in which something is seen
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
      checkEnvironment({
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
        figures: { rlhf: figures?.rlhf, table: { capton: 'A', view: 'tabel' } },
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
        Allowed: a text in which something is seen
        Hint: add the text in "zh"
      - axes.solving.level: nothing is called so here
        Allowed: label, levels
        Hint: write "levels" instead of "level"
      - axes.solving.label.zh: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "zh"
      - cells.rlhf.label.en: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "en"
      - cells.rlhf.label.zh: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "zh"
      - layers.one.label.zh: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "zh"
      - layers.one.cells[2]: "all-easy": listed twice in this layer
        Allowed: each cell in one layer, once, or excluded
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
    expect(checkEnvironment({ cells: undefined, cell: cells })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - cell: nothing is called so here
        Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures
        Hint: write "cells" instead of "cell""
    `);
    expect(checkEnvironment({ excluded: [{ ...parts.excluded?.[0], at: { solvin: 'easy' } }] }))
      .toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - excluded[0].at.solvin: there is no axis "solvin"
        Allowed: generation, solving, verification
        Hint: write "solving" instead of "solvin""
    `);
    const noLinks = { layers: [], figures: { a: { caption: 'A', links: true, steps: true } } };
    expect(checkEnvironment(noLinks)).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - layers: [] can't stand here
        Allowed: an object
        Hint: write it as { … }"
    `);
    const rlhf = { ...cells?.rlhf, at: { generation: 'hard' } };
    expect(checkEnvironment({ cells: { ...cells, rlhf } })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - cells.rlhf.at: no level of solving, verification is given
        Allowed: a level of every axis
        Hint: add solving: "easy" or "hard", add verification: "easy" or "hard""
    `);
  });
});

it('returns a definition as it is', () => {
  const definition = environment;
  expect(defineMatrix(definition)).toBe(definition);
});
