import { expect, it } from 'vitest';
import { checkPageFiles } from '../../../../src/site/entries/page-files.ts';

it.each(['en/about.md', 'zh/about.mdx', 'en/about/team.md', 'zh/关于.md', 'en/2025-in-books.md'])(
  'takes %j',
  (name) => {
    expect(() => {
      checkPageFiles([name]);
    }).not.toThrow();
  },
);

it('names files at addresses of the site’s own, and those that can be none', () => {
  expect(() => {
    checkPageFiles(['en/tags.md', 'en/zh/about.md', 'zh/2025/07.md', 'en/a?.md']);
  }).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: content/pages has 4 problems.
    - content/pages/en/a?.md: "?" has a meaning of its own in addresses or file systems
      Allowed: letters and digits of any script, spaces, and the signs - _ . , ! ( ) & + = @ ~
      Hint: rename it, to "a" for example
    - content/pages/en/tags.md: the site has pages of its own at "/tags/"
      Allowed: any name but a year, archive, tags, categories, en, zh, page, search, figures, docs, index, 404
      Hint: give it another name
    - content/pages/en/zh/about.md: the site has pages of its own at "/zh/"
      Allowed: any name but a year, archive, tags, categories, en, zh, page, search, figures, docs, index, 404
      Hint: give it another name
    - content/pages/zh/2025/07.md: the site has pages of its own at "/2025/"
      Allowed: any name but a year, archive, tags, categories, en, zh, page, search, figures, docs, index, 404
      Hint: give it another name]
  `);
});
