import { renderMatrix } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { environment } from '../samples/environment.ts';
import { base, messageOf } from './messages.ts';

describe('what is asked of a matrix', () => {
  const draw = (options: object) => messageOf(() => renderMatrix(environment, options));

  it('is a figure that it declares', () => {
    expect(draw({ figure: 'overvew' })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 1 problem.
      - figure: the definition declares no figure "overvew"
        Allowed: header, overview, layer-1, rlhf, rlvr, only-verification, only-generation, layer-4, cube
        Hint: write "overview" instead of "overvew""
    `);
  });

  it('is a highlight that it has', () => {
    expect(draw({ highlight: 'rhlf' })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 1 problem.
      - highlight: "rhlf" is no layer and no cell
        Allowed: all, layer-1, layer-2, layer-3, layer-4, all-easy, easy-easy-hard, rlvr, only-generation, rlhf, hard-easy-hard, only-verification, expert, or levels such as { generation: 'easy' }
        Hint: write "rlhf" instead of "rhlf""
    `);
    expect(draw({ highlight: { solving: 'hrad' }, view: 'latice' })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 2 problems.
      - view: "latice" can't stand here
        Allowed: grid, lattice, cube, glyph, table
        Hint: write "lattice" instead of "latice"
      - highlight.solving: "hrad" is not a level of "solving"
        Allowed: easy, hard
        Hint: write "hard" instead of "hrad""
    `);
    expect(draw({ highlight: { solved: 'hard' } })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 1 problem.
      - highlight.solved: there is no axis "solved"
        Allowed: generation, solving, verification
        Hint: write "solving" instead of "solved""
    `);
  });

  it('is nothing that its view lacks', () => {
    expect(draw({ figure: 'header', columns: ['solving'] })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 1 problem.
      - columns: a lattice has no columns to choose
        Allowed: in a grid or a glyph
        Hint: leave it out, or write  view: 'grid'"
    `);
    expect(draw({ figure: 'overview', view: 'table' })).toBe('no error');
  });

  it('is no figure where none is declared', () => {
    const { figures: _, ...bare } = environment;
    expect(messageOf(() => renderMatrix<unknown>(bare, { figure: 'first' })))
      .toMatchInlineSnapshot(`
        "renderMatrix() of "env-matrix" has 1 problem.
        - figure: the definition declares no figure "first"
          Allowed: none
          Hint: add it"
      `);
  });

  it('is an option that there is', () => {
    expect(draw({ highlite: 'rlhf' })).toMatchInlineSnapshot(`
      "renderMatrix() of "env-matrix" has 1 problem.
      - highlite: nothing is called so here
        Allowed: figure, id, view, highlight, caption, legend, links, steps, columns
        Hint: write "highlight" instead of "highlite""
    `);
  });

  it('is a language that it has', () => {
    expect(draw({ lang: 'fr' })).toMatchInlineSnapshot(`
      "The matrix "env-matrix" has 1 problem.
      - lang: it has no texts in "fr"
        Allowed: en, zh
        Hint: add its texts, or write "en" instead of "fr""
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
      "The matrix "fruit" has 1 problem.
      - axes: 5 × 5 × 5 × 5 × 5 × 5 levels make 15625 cells
        Allowed: at most 4096 cells
        Hint: leave out an axis or some levels, or make two matrices"
    `);
    expect(drawn(some, 'lattice')).toMatchInlineSnapshot(`
      "renderMatrix() of "fruit" has 1 problem.
      - view: a lattice of 81 cells can't be read
        Allowed: at most 64 cells
        Hint: write  view: 'grid'  instead"
    `);
    expect(drawn(some, 'glyph')).toMatchInlineSnapshot(`
      "renderMatrix() of "fruit" has 1 problem.
      - view: a glyph of 81 cells can't be read
        Allowed: at most 64 cells
        Hint: write  view: 'grid'  instead"
    `);
    expect(drawn(some, 'cube')).toMatchInlineSnapshot(`
      "renderMatrix() of "fruit" has 1 problem.
      - view: a cube can't show axes of 3 × 3 × 3 × 3 levels
        Allowed: three axes of two levels
        Hint: write  view: 'grid'  instead"
    `);
  });
});
