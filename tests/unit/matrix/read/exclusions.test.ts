import { describe, expect, it } from 'vitest';
import { localize, readMatrix } from 'astro-octant/matrix';
import { base, check, lemon } from './messages.ts';

describe('the exclusions', () => {
  const reason = { label: 'none', reason: 'there is none' };

  it('leave some cells', () => {
    expect(check({ excluded: [{ at: {}, ...reason }] })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - excluded[0].at: it leaves no cell that is not excluded
        Allowed: up to 3 excluded cells of 4
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
        Allowed: up to 3 excluded cells of 4
        Hint: exclude fewer cells"
    `);
  });

  it('are one where they say the same', () => {
    const excluded = [
      { at: { size: 'small', taste: 'sour' }, ...reason },
      { at: { size: 'large', taste: 'sweet' }, ...reason },
    ];
    const { exclusions } = localize(readMatrix({ ...base, excluded }), 'en');
    expect(exclusions.map(({ cells }) => cells.map(({ id }) => id))).toEqual([
      ['small-sour', 'large-sweet'],
    ]);
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
        Allowed: a text in which something is seen
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
        Allowed: levels of a cell that nothing before it excludes
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
        Allowed: any cell, layer or levels with a cell that is not excluded
        Hint: highlight a cell that is not excluded
      - figures.b.highlight[1]: {"size":"small"} means excluded cells only
        Allowed: any cell, layer or levels with a cell that is not excluded
        Hint: highlight a cell that is not excluded"
    `);
  });
});
