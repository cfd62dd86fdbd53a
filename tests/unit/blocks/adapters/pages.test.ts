import { describe, expect, it } from 'vitest';
import { pipelines, render } from './render.ts';

/** A text in both formats, and the page that each processor has to make of it. */
interface Case {
  readonly title: string;
  readonly md: string;
  /** The same in MDX, where that is written in another way. */
  readonly mdx?: string;
  readonly frontMatter?: Record<string, unknown>;
  readonly language?: string;
  readonly html: string;
}

const cases: readonly Case[] = [
  {
    title: 'a section holds its heading and what follows, up to the next one',
    md: 'Before.\n\n## One\n\nText.\n\n### Deeper\n\n## Two',
    html: '<p id="s0.1">Before.</p><section><h2 data-block="s1" id="one">One</h2><p id="s1.1">Text.</p><h3 data-block="s1.2" id="deeper">Deeper</h3></section><section><h2 data-block="s2" id="two">Two</h2></section>',
  },
  {
    title: 'a heading has the id that its author wrote',
    md: '## First Layer {#layer-1}\n\nText.',
    mdx: '## First Layer {/* #layer-1 */}\n\nText.',
    html: '<section><h2 id="layer-1">First Layer</h2><p id="layer-1.1">Text.</p></section>',
  },
  {
    title: 'a heading in Chinese has it too',
    md: '## 第一层 {#layer-1}',
    mdx: '## 第一层 {/* #layer-1 */}',
    html: '<section><h2 id="layer-1">第一层</h2></section>',
  },
  {
    title: 'code may stand before the id',
    md: '### With `code` {#code}',
    mdx: '### With `code` {/* #code */}',
    html: '<h3 id="code">With <code>code</code></h3>',
  },
  {
    title: 'a heading without an id keeps the one of its words',
    md: '## A set {1, 2}',
    mdx: '## A set \\{1, 2}',
    html: '<section><h2 data-block="s1" id="a-set-1-2">A set {1, 2}</h2></section>',
  },
  {
    title: 'list items, code, formulas and tables have ids',
    md: '- a\n- b\n  - c\n\n```js\ncode();\n```\n\n$$\nx\n$$\n\n| a |\n| - |\n| b |',
    html: '<ul><li id="s0.1">a</li><li id="s0.2">b<ul><li id="s0.2.1">c</li></ul></li></ul><pre id="s0.3"><code class="language-js">code();</code></pre><pre id="s0.4"><code class="language-math math-display">x</code></pre><table id="s0.5"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  },
  {
    title: 'marks name blocks or let them stand alone, and go',
    md: 'Named. <!-- #named -->\n\n<!-- alone -->\n\nHere only.\n\n- item <!-- #item -->\n\nLast.',
    mdx: 'Named. {/* #named */}\n\n{/* alone */}\n\nHere only.\n\n- item {/* #item */}\n\nLast.',
    html: '<p id="named">Named. </p><p id="s0.x1">Here only.</p><ul><li id="item">item </li></ul><p id="s0.1">Last.</p>',
  },
  {
    title: 'the excerpt ends where the author says so, once',
    md: 'Before.\n\n<!--more-->\n\nAfter.\n\n<!-- more -->',
    mdx: 'Before.\n\n{/*more*/}\n\nAfter.\n\n{/* more */}',
    html: '<p id="s0.1">Before.</p><div id="more"></div><p id="s0.2">After.</p>',
  },
  {
    title: 'another comment ends no excerpt',
    md: 'Before.\n\n<!-- more of this later -->',
    mdx: 'Before.\n\n{/* more of this later */}',
    html: '<p id="s0.1">Before.</p>',
  },
  {
    title: 'former ids stand as anchors in the heading that took their place',
    md: '## Layer {#layer-1}',
    mdx: '## Layer {/* #layer-1 */}',
    frontMatter: { formerIds: { 'layer-1': ['old', '第一层'] } },
    html: '<section><h2 id="layer-1"><span id="old"></span><span id="第一层"></span>Layer</h2></section>',
  },
  {
    title: 'a link into another language says so, in the language of the text',
    md: 'See [this](/a/), [that](/zh/b/) and [all](https://example.com/).',
    language: 'zh',
    html: '<p id="s0.1">See <a href="/a/" hreflang="en">this（英文）</a>, <a href="/zh/b/">that</a> and <a href="https://example.com/">all</a>.</p>',
  },
  {
    title: 'ids made from words move out of the way of those that are taken',
    md: '## Alpha\n\n## X {#alpha}\n\n## Alpha\n\n## Main\n\n## Old',
    mdx: '## Alpha\n\n## X {/* #alpha */}\n\n## Alpha\n\n## Main\n\n## Old',
    frontMatter: { formerIds: { alpha: ['old'] } },
    html: '<section><h2 data-block="s1" id="alpha-1">Alpha</h2></section><section><h2 id="alpha"><span id="old"></span>X</h2></section><section><h2 data-block="s2" id="alpha-2">Alpha</h2></section><section><h2 data-block="s3" id="main-1">Main</h2></section><section><h2 data-block="s4" id="old-1">Old</h2></section>',
  },
  {
    title: 'a heading of signs alone is named by its place',
    md: '## ???',
    html: '<section><h2 data-block="s1" id="s1">???</h2></section>',
  },
];

/** What only MDX can say. */
const components: readonly Record<'title' | 'mdx' | 'html', string>[] = [
  {
    title: 'figures are numbered in the order of the text, and know where they are written',
    mdx: '<Matrix />\n\nText.\n\n<Aside>\n  <Matrix figure="f" />\n  <Matrix id="g" number="9" />\n</Aside>',
    html: '<x-matrix data-block="s0.1" writtenAt="content/posts/en/post.mdx:1" writtenIn="en" number="1"></x-matrix><p id="s0.2">Text.</p><x-aside><x-matrix figure="f" writtenAt="content/posts/en/post.mdx:6" writtenIn="en" number="2"></x-matrix><x-matrix id="g" number="9" writtenAt="content/posts/en/post.mdx:7" writtenIn="en"></x-matrix></x-aside>',
  },
  {
    title: 'what draws a matrix within a line or as a form knows where it is written, too',
    mdx: 'A cell,\n<MatrixGlyph highlight="f" />, of it.\n\n<MatrixExplorer />',
    html: '<p id="s0.1">A cell,<x-glyph highlight="f" writtenAt="content/posts/en/post.mdx:2"></x-glyph>, of it.</p><x-explorer writtenAt="content/posts/en/post.mdx:4"></x-explorer>',
  },
  {
    title: 'a citation and a switch know where they are written, too',
    mdx: 'Text.\n\n<Citation entryKey="tea" />\n\n<LanguageSwitch current="en" />',
    html: '<p id="s0.1">Text.</p><x-citation entryKey="tea" id="s0.2" writtenAt="content/posts/en/post.mdx:3"></x-citation><x-switch current="en" writtenAt="content/posts/en/post.mdx:5"></x-switch>',
  },
  {
    title: 'a figure may be shown twice',
    mdx: '<Matrix figure="f" />\n\n<Matrix figure="f" />',
    html: '<x-matrix figure="f" writtenAt="content/posts/en/post.mdx:1" writtenIn="en" number="1"></x-matrix><x-matrix figure="f" writtenAt="content/posts/en/post.mdx:3" writtenIn="en" number="2"></x-matrix>',
  },
  {
    title: 'imports and exports stay at the top',
    mdx: 'export const x = 1;\n\n## One {/* #one */}\n\nIs {x}.\n\nexport const y = 2;\n\nIs {y}.',
    html: '<section><h2 id="one">One</h2><p id="one.1">Is 1.</p><p id="one.2">Is 2.</p></section>',
  },
  {
    title: 'a heading may hold the title',
    mdx: '## {frontmatter.title}\n\n## A title',
    html: '<section><h2 data-block="s1" id="a-title">A title</h2></section><section><h2 data-block="s2" id="a-title-1">A title</h2></section>',
  },
];

describe.each(pipelines)('$processor, .$format', (pipeline) => {
  it.each(cases)('$title', async ({ md, mdx = md, frontMatter, language = 'en', html }) => {
    const { format } = pipeline;
    const file = `content/posts/${language}/post.${format}`;
    const source = format === 'md' ? md : mdx;
    const rendered = await render(pipeline, source, structuredClone(frontMatter), file);
    expect(rendered.html).toBe(html);
  });

  it.each([true, false])('says that the excerpt has an end: %s', async (hasExcerptEnd) => {
    const more = pipeline.format === 'md' ? '<!-- more -->' : '{/* more */}';
    const { frontMatter } = await render(pipeline, `Text.\n\n${hasExcerptEnd ? more : ''}`);
    expect(frontMatter).toMatchObject({ octant: { hasExcerptEnd } });
  });
});

describe.each(pipelines.filter(({ format }) => format === 'mdx'))(
  '$processor, .mdx',
  (pipeline) => {
    it.each(components)('$title', async ({ mdx, html }) => {
      expect((await render(pipeline, mdx, { title: 'A title' })).html).toBe(html);
    });
  },
);
