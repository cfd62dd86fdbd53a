import { describe, expect, it } from 'vitest';
import { base, check, levels } from './messages.ts';

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

  it('make no more cells than a table can list', () => {
    const sized = (...counts: number[]) =>
      Object.fromEntries(
        counts.map((count, at) => [`a${at}`, { label: `${at}`, levels: levels(count) }]),
      );
    expect(check({ axes: sized(4, 4, 4, 4, 4, 4) })).toBe('no error');
    expect(check({ axes: sized(7, 7, 7, 7, 7), cells: { lemon: 1 } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - axes: 7 × 7 × 7 × 7 × 7 levels make 16807 cells
        Allowed: at most 4096 cells
        Hint: leave out an axis or some levels, or make two matrices"
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
          Allowed: labels that a reader can tell apart
          Hint: give each its own label"
      `);
    expect(check({ axes: { size: { label: 'Size', levels: { s: 'same', l: 'same' } } } }))
      .toMatchInlineSnapshot(`
        "fruit.ts: The matrix "fruit" has 1 problem.
        - axes.size.levels.l: "same" is already the label of "s"
          Allowed: labels that a reader can tell apart
          Hint: give each its own label"
      `);
  });
});
