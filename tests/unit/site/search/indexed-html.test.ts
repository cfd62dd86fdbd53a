import { expect, it } from 'vitest';
import { indexedHtml } from '../../../../src/site/search/indexed-html.ts';

const page = (main: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><main>${main}</main></body></html>`;

it('has a figure found by the sentence that names its cells', () => {
  const svg = '<svg class="octant"><title>Tea</title><desc>Cells: Oolong; Sencha.</desc><g/></svg>';
  const html = indexedHtml(page(`<article class="prose"><p>a</p>${svg}<p>b</p></article>`));
  expect(html).toBe(
    page(
      '<article class="prose"><p>a</p><p data-pagefind-weight="0.2">Cells: Oolong; Sencha.</p><p>b</p></article>',
    ),
  );
});

it('keeps the headers of a table apart, and leaves drawings out that say nothing', () => {
  const html = indexedHtml(
    page('<article class="prose"><th>Cell</th><th>Layer</th><svg><path/></svg></article>'),
  );
  expect(html).toBe(page('<article class="prose"><th>Cell</th> <th>Layer</th> </article>'));
});

it.each([
  ['a page of a list', page('<article class="row"></article>')],
  [
    'a page that search engines are sent past',
    page('<div class="prose">a</div>', '<meta name="robots" content="noindex">'),
  ],
])('does not index %s', (_, html) => {
  expect(indexedHtml(html)).toBeUndefined();
});
