import { expect, it } from 'vitest';
import { lastChange, lastChanges } from '../../../../src/site/after-build/last-change.ts';
import { writtenPage } from '../../../../src/site/after-build/written-page.ts';

it.each([
  ['{"datePublished":"2025-03-01","dateModified":"2025-03-20"}', '2025-03-20'],
  ['{"datePublished":"2025-03-01"}', '2025-03-01'],
  ['<p>no data</p>', undefined],
])('reads of %s the day %s', (html, day) => {
  expect(lastChange(html)).toBe(day);
});

it('gives a page of the site map the day that its file says, below the base path', async () => {
  const { note, serialize } = lastChanges('/repo');
  const { make, take } = note();
  const name = 'zh/绿茶/index.html';
  const built = '{"datePublished":"2025-03-01"}';
  const { note: day = '' } = await make(built, name);
  await take?.(day, writtenPage(name, Buffer.from(built)));
  const url = 'https://example.org/repo/zh/%E7%BB%BF%E8%8C%B6/';
  expect(serialize({ url })).toEqual({ url, lastmod: '2025-03-01' });
  const other = 'https://example.org/repo/';
  expect(serialize({ url: other })).toEqual({ url: other });
});
