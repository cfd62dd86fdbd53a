import { expect, it } from 'vitest';
import { indexedHtml, withPlainFormulas } from '../../../../src/site/search/indexed-html.ts';

const page = (main: string, head = '') =>
  `<html lang="en" dir="ltr"><head>${head}</head><body><main>${main}</main></body></html>`;
const read = (article: string) => `<html lang="en">${article}</html>`;

it('has a figure found by the sentence that names its cells', () => {
  const svg = '<svg class="octant"><title>Tea</title><desc>Cells: Oolong; Sencha.</desc><g/></svg>';
  const html = indexedHtml(page(`<article class="prose"><p>a</p>${svg}<p>b</p></article>`));
  expect(html).toBe(
    read(
      '<article class="prose"><p>a</p><p data-pagefind-weight="0.2">Cells: Oolong; Sencha.</p><p>b</p></article>',
    ),
  );
});

it('keeps the headers of a table apart, and leaves drawings out that say nothing', () => {
  const html = indexedHtml(
    page(
      '<article class="prose"><table><thead><tr><th>Cell</th><th>Layer</th></tr></thead></table><svg><path/></svg></article>',
    ),
  );
  expect(html).toBe(
    read(
      '<article class="prose"><table><thead><tr><th>Cell</th> <th>Layer</th> </tr></thead></table><span></span></article>',
    ),
  );
});

it('leaves out what is of the page and not of its text', () => {
  const heading = '<h2>Leaves<span class="other"><a href="/zh/">中文</a></span></h2>';
  const caption =
    '<figcaption><span>Six teas. <a href="/tea.svg">SVG</a></span><details><summary>As a table</summary><table></table></details></figcaption>';
  const html = indexedHtml(
    page(
      `<article class="prose">${heading}<figure class="octant-figure">${caption}</figure></article>`,
    ),
  );
  expect(html).toContain('Leaves');
  expect(html).toContain('Six teas.');
  expect(html).not.toMatch(/中文|SVG|As a table/);
});

it('has the words of a task read, which Pagefind leaves out of labels', () => {
  const item = (words: string) => `<li class="task-list-item">${words}</li>`;
  const box = '<input type="checkbox" disabled>';
  const level = '<label>Hot</label>';
  expect(
    indexedHtml(
      page(
        `<article class="prose">${item(`<label>${box} Boil &amp; <em>wait</em></label>`)}${item(`<p><label>${box} Pour</label></p>`)}${level}</article>`,
      ),
    ),
  ).toBe(
    read(
      `<article class="prose">${item(`<span>${box} Boil &#x26; <em>wait</em></span>`)}${item(`<p><span>${box} Pour</span></p>`)}${level}</article>`,
    ),
  );
});

it('writes as a reference what has to be one, and nothing else', () => {
  expect(
    indexedHtml(page('<article class="prose"><td>&#39;a&quot; &lt;b&gt; &amp;</td></article>')),
  ).toBe(read('<article class="prose"><td>\'a" &#x3C;b> &#x26;</td></article>'));
});

it('writes a formula once, as its TeX', () => {
  const drawn = (parts: string, tex: string) =>
    `<math><semantics><mrow>${parts}</mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;
  const square = drawn('<msup><mi>x</mi><mn>2</mn></msup>', 'x^2');
  const less = drawn('<mi>a</mi><mo>&lt;</mo><mi>b</mi>', 'a &lt; b');
  expect(withPlainFormulas(`<p>has ${square}, ${less}.</p>`)).toBe(
    '<p>has <math>x^2</math>, <math>a &lt; b</math>.</p>',
  );
});

it('leaves formulas without TeX their text, and takes them apart no further', () => {
  const drawn =
    '<p>a <math display="block"><mrow><mi>x</mi><mo>&lt;</mo></mrow></math> b <i>c</i></p>';
  expect(withPlainFormulas(drawn)).toBe('<p>a <math display="block">x&lt;</math> b <i>c</i></p>');
});

it.each([
  ['a page without an article', page('<div class="prose">a</div>')],
  ['a page of a list', page('<article class="row"></article>')],
  [
    'a page that search engines are sent past',
    page('<div class="prose">a</div>', '<meta name="robots" content="noindex">'),
  ],
])('does not index %s', (_, html) => {
  expect(indexedHtml(html)).toBeUndefined();
});
