import { describe, expect, it } from 'vitest';
import { OctantError, listNames, nearest, quote, suggest } from '../../src/plugin/problems.ts';

describe('OctantError', () => {
  it('names the file, the thing, what is allowed and the hint of one problem', () => {
    const error = new OctantError(
      'matrix "colours"',
      [{ path: 'axes.hue', found: 'has no levels', allowed: 'two or more', hint: 'add two' }],
      'content/matrices/colours.ts',
    );
    expect(error.message).toMatchInlineSnapshot(`
      "content/matrices/colours.ts: matrix "colours" has 1 problem.
      - axes.hue: has no levels
        Allowed: two or more
        Hint: add two"
    `);
  });

  it('tells every problem at once and leaves out what is not known', () => {
    const error = new OctantError('The front matter', [
      { path: 'title', found: 'is empty', hint: 'write one' },
      { path: 'tags', found: 'is a text', hint: 'write a list' },
    ]);
    expect(error.message).toMatchInlineSnapshot(`
      "The front matter has 2 problems.
      - title: is empty
        Hint: write one
      - tags: is a text
        Hint: write a list"
    `);
  });
});

describe('nearest', () => {
  it.each([
    ['rhlf', 'rlhf', 'swapped neighbours'],
    ['RLVR', 'rlvr', 'another case'],
    ['rlh', 'rlhf', 'a letter left out'],
    ['rlvrr', 'rlvr', 'a letter too many'],
  ])('takes %s for %s: %s', (typed, name) => {
    expect(nearest(typed, ['rlhf', 'rlvr'])).toBe(name);
  });

  it('guesses nothing when no name is near', () => {
    expect(nearest('banana', ['rlhf', 'rlvr'])).toBeUndefined();
  });
});

describe('suggest', () => {
  it('shows the corrected name', () => {
    expect(suggest('rhlf', ['rlhf'])).toBe('write "rlhf" instead of "rhlf"');
  });

  it('leaves the choice to the author when no name is near', () => {
    expect(suggest('banana', ['rlhf'])).toBe('use one of the allowed names');
  });
});

describe('quote', () => {
  it.each([
    ['a "word"', String.raw`"a \"word\""`],
    [undefined, 'undefined'],
    [3, '3'],
  ])('writes %s as an author would recognise it', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });
});

describe('listNames', () => {
  it('says none rather than nothing', () => {
    expect(listNames([])).toBe('none');
    expect(listNames(['a', 'b'])).toBe('a, b');
  });
});
