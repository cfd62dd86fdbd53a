import { expect, it } from 'vitest';
import { indexedHtml } from '../../../../src/site/search/indexed-html.ts';

const page = (main: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><main>${main}</main></body></html>`;

it('has a figure found by the sentence that names its cells', () => {
  const svg = '<svg class="octant"><title>Tea</title><desc>Cells: Oolong; Sencha.</desc><g/></svg>';
  const html = indexedHtml(page(`<article><p>a</p>${svg}<p>b</p></article>`));
  expect(html).toBe(
    page(
      '<article><p>a</p><p data-pagefind-weight="0.2">Cells: Oolong; Sencha.</p><p>b</p></article>',
    ),
  );
});

it('keeps the headers of a table apart, and leaves drawings out that say nothing', () => {
  const html = indexedHtml(
    page('<article><th>Cell</th><th>Layer</th><svg><path/></svg></article>'),
  );
  expect(html).toBe(page('<article><th>Cell</th> <th>Layer</th> </article>'));
});

it.each([
  ['a page without an article', page('<ul></ul>')],
  [
    'a page that search engines are sent past',
    page('<article>a</article>', '<meta name="robots" content="noindex">'),
  ],
])('does not index %s', (_, html) => {
  expect(indexedHtml(html)).toBeUndefined();
});
