import { describe, expect, it } from 'vitest';
import { check, lemon } from './messages.ts';

describe('the layers', () => {
  const small = { label: { en: 'Small', zh: '小的' }, cells: [{ size: 'small' }] };
  const large = { label: { en: 'Large', zh: '大的' }, cells: [{ size: 'large' }] };

  it('hold every cell once', () => {
    expect(check({ layers: { small, large } })).toBe('no error');
    expect(check({ cells: { lemon }, layers: { small, large: { ...large, cells: ['lemon'] } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 2 problems.
        - layers.large.cells[0]: "lemon": already in "small"
          Allowed: each cell in one layer, once, or excluded
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
        Allowed: each cell in one layer, once, or excluded
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
        Allowed: each cell in one layer, once, or excluded
        Hint: leave them out of the layer or of "excluded""
    `);
    expect(check({ layers: { small, large: { ...large, cells: [] } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.large.cells: the layer has no cells
        Allowed: one cell or more
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
    expect(check({ layers: { small: { ...small, cells: ['lemon'] } } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - layers.small.cells[0]: no cell is named "lemon"
        Allowed: none
        Hint: add it"
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
        Allowed: a text in which something is seen
        Hint: add a text, or one per language: { en: '…', zh: '…' }
      - layers["Layer 1"]: "Layer 1" can't stand here
        Allowed: lower-case letters and digits, with single hyphens between
        Hint: write it like "layer-1""
    `);
    expect(check({ layers: { small, large: { ...large, label: small.label } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - layers.large.label: "Small" is already the label of "small"
          Allowed: labels that a reader can tell apart
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
        Allowed: a label that holds {n}
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
        Allowed: a text in which something is seen
        Hint: add the text in "zh""
    `);
  });
});
