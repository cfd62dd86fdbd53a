import { expect, it } from 'vitest';
import { indexInParts } from '../../../../src/site/search/index-parts.ts';

const pages = ['assam', 'ceylon', 'oolong'].map((tea) => ({
  url: `/${tea}/`,
  content: `<html lang="en"><article><h1>${tea}</h1><p>Leaves.</p></article></html>`,
}));

/** The script that a page loads first, and the entries of all parts. */
async function make(most?: number) {
  const files = await indexInParts(pages, most);
  const scripts = files.filter(({ path }) => /(^|\/)pagefind\.js$/.test(path));
  const entries = files.map(({ path }) => path).filter((path) => path.endsWith('-entry.json'));
  return { scripts, entries, code: Buffer.from(scripts[0]?.content ?? []).toString() };
}

it('makes an index of many pages in parts, of which the first names the others', async () => {
  const { scripts, entries, code } = await make(1);
  expect(scripts).toHaveLength(1);
  expect(entries).toEqual([
    'pagefind-entry.json',
    '2/pagefind-entry.json',
    '3/pagefind-entry.json',
  ]);
  expect(code).toMatch(/\nexport const parts = \["2\/","3\/"\];\n$/);
});

it('makes one of few pages as ever', async () => {
  const { entries, code } = await make();
  expect(entries).toEqual(['pagefind-entry.json']);
  expect(code).not.toContain('export const parts');
});
