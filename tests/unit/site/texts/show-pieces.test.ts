import type { SSRResult } from 'astro';
import { experimental_AstroContainer } from 'astro/container';
import {
  type ComponentSlots,
  createComponent,
  createHeadAndContent,
  render,
  renderComponent,
  renderSlot,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import { expect, it } from 'vitest';
import { openHeadings } from '../../../../src/site/texts/open-headings.ts';
import { openMarkdown, showPieces } from '../../../../src/site/texts/show-pieces.ts';

const container = await experimental_AstroContainer.create();

const html = '<section><h2 id="cha">Cha <b>&#x26; tea</b></h2><p>Hot.</p></section>';
const opened = html
  .replace('<h2 id="cha">', '<site-heading id="cha">')
  .replace('</h2>', '</site-heading>');

type Slots = Readonly<Record<'default', ComponentSlots[string]>>;

const h2 = createComponent(
  (result: SSRResult, { id }: { readonly id: string }, { default: words }: Slots) =>
    render`<site-heading id="${id}">${renderSlot(result, words)}</site-heading>`,
);

// What Astro makes of Markdown, whether it has styles to put into the head or has none.
const markdown = createComponent(() => render`${unescapeHTML(Promise.resolve(html))}`);
const withStyle = createComponent({
  factory: (result: SSRResult) =>
    createHeadAndContent('', render`${renderComponent(result, 'Content', markdown, {})}`),
  propagation: 'self',
});

it.each([
  ['in pieces', showPieces(openHeadings(html))],
  ['with a module', openMarkdown(withStyle)],
])('a page has a component stand for the headings of Markdown %s', async (_, content) => {
  expect(await container.renderToString(content, { props: { components: { h2 } } })).toBe(opened);
  expect(await container.renderToString(content, { props: { components: {} } })).toBe(html);
  expect(await container.renderToString(content)).toBe(html);
});
