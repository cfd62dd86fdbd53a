import { describe, expect, it } from 'vitest';
import { localize, readMatrix } from 'astro-octant/matrix';
import { base, check, lemon, melon } from './messages.ts';

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
        Allowed: one name a cell
        Hint: leave one of the names out"
    `);
    expect(check({ cells: { lemon, melon: { ...melon, label: 'Lemon\u200b' } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - cells.melon.label: "Lemon\\u200b" looks like the label of "lemon"
          Allowed: labels that a reader can tell apart
          Hint: give each its own label"
      `);
  });

  it('may bear one label, as in a truth table, and are then called by their levels', () => {
    const matrix = readMatrix({ ...base, cells: { lemon, melon: { ...melon, label: 'Lemon' } } });
    const { cells } = localize(matrix, 'en');
    const alike = cells.filter(({ label }) => label === 'Lemon');
    expect(alike).toHaveLength(2);
    expect(new Set(alike.map(({ name }) => name)).size).toBe(2);
    expect(alike.map(({ name }) => name)).not.toContain('Lemon');
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
          Allowed: a text in which something is seen
          Hint: add the text in "zh""
      `);
    expect(check({ cells: { lemon: { ...lemon, label: '' } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon.label: "" shows nothing
        Allowed: a text in which something is seen
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
      - cells.all: "all" can be read as this cell and as all cells
        Allowed: a name that nothing else has
        Hint: give it another name"
    `);
    expect(
      check({
        cells: { lemon },
        layers: { lemon: { label: 'Acid', cells: [{}] } },
      }),
    ).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - cells.lemon: "lemon" can be read as this cell and as a layer
        Allowed: a name that nothing else has
        Hint: give it another name"
    `);
  });
});
