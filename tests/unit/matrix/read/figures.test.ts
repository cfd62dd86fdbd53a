import { describe, expect, it } from 'vitest';
import { base, check, lemon, levels } from './messages.ts';

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
        Allowed: each axis once
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
        Allowed: a text in which something is seen
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });
});
