import { expect, it } from 'vitest';
import { checkFrontMatterEnd } from '../../../../src/site/entries/front-matter-end.ts';

const check = (source: string) => () => {
  checkFrontMatterEnd(source, 'content/posts/en/a.mdx');
};

it.each([
  '---\ntitle: A\n---\n\nText.\n',
  '---\r\ntitle: A\r\n---\r\n',
  '---\n---\n',
  '\uFEFF---\ntitle: A\n---\n',
  'Text.\n\n---\n',
  '',
])('takes what ends, or has not begun: %j', (source) => {
  expect(check(source)).not.toThrow();
});

it.each(['---\ntitle: A\n\nText.\n', '---\ntitle: A\n--\n', '\uFEFF---\ntitle: A\n'])(
  'misses the end of %j, and not what stands in it',
  (source) => {
    expect(check(source)).toThrow(`content/posts/en/a.mdx: The front matter has 1 problem.
- line 1: the front matter that begins here has no end
  Allowed: keys between two lines of  ---
  Hint: write  ---  on a line of its own behind the last key`);
  },
);
