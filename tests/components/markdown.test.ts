import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { Content as Figures } from '../fixtures/markdown/figures.mdx';
import { Content as Markdown } from '../fixtures/markdown/post.md';
import { Content as Mdx } from '../fixtures/markdown/post.mdx';

const container = await AstroContainer.create();
container.addServerRenderer({ renderer: mdxRenderer });

it('renders a post to the same page whether it is written in Markdown or in MDX', async () => {
  const html = tidy(await container.renderToString(Markdown));
  expect(tidy(await container.renderToString(Mdx))).toBe(html);
  expect(html.replace(/<span class="katex">.*?<\/p>/, '(formula)</p>')).toMatchInlineSnapshot(
    `"<p id="s0.1">Before "it", with (formula)</p><div id="more"></div><section><h2 id="one"><span id="former"></span>One</h2><p id="one.1">Text.</p></section><section><h2 data-block="s1" id="two">Two</h2></section>"`,
  );
});

it('numbers the figures of a post in the order of its text, and tells each where it stands', async () => {
  const html = await container.renderToString(Figures);
  expect(html.match(/<figure.*?>/g)).toMatchInlineSnapshot(`
    [
      "<figure data-number="1" data-written-at="tests/fixtures/markdown/figures.mdx:3">",
      "<figure data-number="2" data-written-at="tests/fixtures/markdown/figures.mdx:8">",
      "<figure data-number="3" data-written-at="tests/fixtures/markdown/figures.mdx:9">",
    ]
  `);
});

/** The two write quotes, the ends of style attributes and white space between blocks differently. */
function tidy(html: string): string {
  return toHtml(fromHtml(html, { fragment: true }))
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(';"', '"');
}
