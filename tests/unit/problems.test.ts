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

  it('tells every problem at once, and no file where none is known', () => {
    const error = new OctantError('The front matter', [
      { path: 'title', found: 'is empty', allowed: 'a text', hint: 'write one' },
      { path: 'tags', found: 'is a text', allowed: 'a list', hint: 'write a list' },
    ]);
    expect(error.message).toMatchInlineSnapshot(`
      "The front matter has 2 problems.
      - title: is empty
        Allowed: a text
        Hint: write one
      - tags: is a text
        Allowed: a list
        Hint: write a list"
    `);
  });
});

describe('what Astro’s overlay shows of an error', () => {
  it('is the way through files of the author, and none through the plugin or Astro', () => {
    const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace') ?? {
      value: undefined,
    };
    const frames = [
      '    at resolveFigure (/site/node_modules/astro-octant/lib/matrix/figure.js:16:7)',
      '    at Matrix (C:\\site\\node_modules\\astro-octant\\src\\plugin\\components\\Matrix.astro:3:1)',
      '    at async render (file:///site/node_modules/astro/dist/runtime/server/render.js:1:1)',
      '    at askAt (file:///site/dist/.prerender/chunks/index_ab12.mjs:152:7)',
      '    at async Object.render (file:///site/node_modules/@astrojs/markdown-satteri/dist/index.js:1:1)',
      '    at /site/src/tables/astro-octant.ts:7:1',
      '    at file:///site/node_modules/astro-octant-extras/draw.js:1:1',
    ];
    Error.prepareStackTrace = (error) => [`Error: ${error.message}`, ...frames].join('\n');
    try {
      const { stack } = new OctantError('<Matrix>', [first]);
      expect(stack?.split('\n').slice(-2)).toEqual(frames.slice(5));
      expect(stack).toContain('- line 2, title: is empty');
      expect(stack).not.toContain('figure.js');
      expect(stack).not.toContain('Matrix.astro');
      expect(stack).not.toContain('render.js');
      expect(stack).not.toContain('askAt');
      expect(stack).not.toContain('satteri');
    } finally {
      Object.defineProperty(Error, 'prepareStackTrace', before);
    }
  });

  const later = {
    path: 'tags',
    line: 4,
    found: 'is a text',
    allowed: 'a list',
    hint: 'write a list',
  };
  const first = { path: 'title', line: 2, found: 'is empty', allowed: 'a text', hint: 'write one' };

  it('is the heading and the place of the first problem, and no hint but those of the message', () => {
    const error = Object.assign(new OctantError('The text', [first, later], 'a.md'), {
      hint: 'guess',
      title: 'OctantError',
    });
    const { title, hint, loc, message, line, column } = error;
    expect({ line, column }).toEqual({ line: 2, column: 1 });
    expect(title).toBe('The text has 2 problems');
    expect(hint).toBeUndefined();
    expect(loc).toEqual({ file: 'a.md', line: 2, column: 1 });
    expect(message).toContain('- line 2, title: is empty');
  });

  it('is the line behind the name of the file, where a problem has none of its own', () => {
    const { loc } = new OctantError('<Matrix>', [{ ...first, line: undefined }], 'a.mdx:28');
    expect(loc).toEqual({ file: 'a.mdx', line: 28, column: 1 });
    const tag = new OctantError('<Matrix>', [{ ...first, line: undefined }], 'a:b.astro:28:3');
    expect(tag.loc).toEqual({ file: 'a:b.astro', line: 28, column: 3 });
  });

  it.each([
    ['a.md', 'text'],
    ['a.bib', undefined],
  ])('is the text of %s only where it can be coloured', (file, shown) => {
    const error = new OctantError('The text', [first], file);
    error.fullCode = 'text';
    expect(error.fullCode).toBe(shown);
  });

  it('is no place where the file or the line is not known', () => {
    expect(new OctantError('The text', [first]).loc).toBeUndefined();
    expect(
      new OctantError('The text', [{ ...first, line: undefined }], 'a.md').loc,
    ).toBeUndefined();
  });

  it('is the beginning of the file for MDX, which would take line 0 otherwise', () => {
    const { line, column } = new OctantError('The text', [{ ...first, line: undefined }], 'a.mdx');
    expect({ line, column }).toEqual({ line: 1, column: 1 });
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

describe('a value that is quoted', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const throwing = Object.defineProperty({}, 'label', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ['a text', 'a "b"', '"a \\"b\\""'],
    ['a number', 1.5, '1.5'],
    ['no number', NaN, 'null'],
    ['a BigInt', 10n, '10n'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a list', [1, 'a'], '[1,"a"]'],
    ['an object', { a: 1 }, '{"a":1}'],
    ['an object without a prototype', Object.create(null), '{}'],
    ['a function', () => 1, 'a function'],
    ['a class', Map, 'a function'],
    ['a symbol', Symbol('tea'), 'Symbol(tea)'],
    ['a date', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['a date that is none', new Date(NaN), 'null'],
    ['a map', new Map([[1, 2]]), '{}'],
    ['a cycle', cycle, 'an object that JSON can’t write'],
    ['a list with a cycle', [cycle], 'a list that JSON can’t write'],
    ['a BigInt within', { a: 1n }, 'an object that JSON can’t write'],
    ['a getter that throws', throwing, 'an object that JSON can’t write'],
    ['a regular expression', /a/, '{}'],
    ['a typed array', new Uint8Array(2), '{"0":0,"1":0}'],
    ['a long text', 'a'.repeat(1000), `"${'a'.repeat(199)}…`],
  ])('is %s', (_, value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });

  it('may be a proxy that answers nothing', () => {
    expect(() => quote(revoked.proxy)).not.toThrow();
  });
});

describe('a message', () => {
  it('tells so many problems at most, and how many it leaves out', () => {
    const problems = Array.from({ length: 60 }, (_, index) => ({
      path: `cells.c${index}`,
      found: 'is wrong',
      allowed: 'what is right',
      hint: 'mend it',
    }));
    const { message } = new OctantError('The matrix "many"', problems);
    expect(message).toContain('has 60 problems');
    expect(message.match(/is wrong/g)).toHaveLength(50);
    expect(message).toMatch(/… and 10 more, which show when these are mended$/);
  });

  it('lists so many names at most, and how many it leaves out', () => {
    const names = Array.from({ length: 65 }, (_, index) => `n${index}`);
    expect(listNames(names)).toMatch(/, n59, and 5 more$/);
  });

  it('takes no time over a name that nobody mistyped', () => {
    expect(nearest('a'.repeat(100_000), ['a'.repeat(100)])).toBeUndefined();
  });
});
