import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it, vi } from 'vitest';
import { rehypeOctant, remarkOctant } from '../../../../src/plugin/blocks/adapters/index.ts';

const processor = await createMarkdownProcessor({
  remarkPlugins: [remarkOctant],
  rehypePlugins: [rehypeOctant],
  smartypants: false,
  syntaxHighlight: false,
});

async function render(
  markdown: string,
  frontmatter: Record<string, unknown> = {},
): Promise<string> {
  const fileURL = new URL('content/posts/en/post.md', `file://${process.cwd()}/`);
  const { code } = await processor.render(markdown, { frontmatter, fileURL });
  return code;
}

describe('sections', () => {
  it('holds each second-level heading with what follows it, and leaves what comes before', async () => {
    expect(await render('Before.\n\n## One\n\nText.\n\n### Deeper\n\n## Two'))
      .toMatchInlineSnapshot(`
        "<p id="s0.1">Before.</p>
        <section><h2 data-block="s1" id="one">One</h2>
        <p id="s1.1">Text.</p>
        <h3 data-block="s1.2" id="deeper">Deeper</h3>
        </section><section><h2 data-block="s2" id="two">Two</h2></section>"
      `);
  });
});

describe('heading ids', () => {
  it.each([
    ['## First Layer {#layer-1}', '<h2 id="layer-1">First Layer</h2>'],
    ['## 第一层 {#layer-1}', '<h2 id="layer-1">第一层</h2>'],
    ['### With `code` {#code}', '<h3 id="code">With <code>code</code></h3>'],
    ['## No id here', '<h2 data-block="s1" id="no-id-here">No id here</h2>'],
    ['## A set {1, 2}', '<h2 data-block="s1" id="a-set-1-2">A set {1, 2}</h2>'],
  ])('reads %s', async (markdown, html) => {
    expect(await render(markdown)).toContain(html);
  });
});

describe('the end of the excerpt', () => {
  it.each(['<!-- more -->', '<!--more-->'])('stands where %s was written', async (marker) => {
    expect(await render(`Before.\n\n${marker}\n\nAfter.`)).toMatch(
      /Before\.<\/p>\s*<div id="more"><\/div>\s*<p id="s0.2">After/,
    );
  });

  it('is marked once, however often it is written', async () => {
    const html = await render('<!-- more -->\n\nText.\n\n<!-- more -->');
    expect(html.match(/id="more"/g)).toHaveLength(1);
  });

  it('is not marked by another comment', async () => {
    expect(await render('<!-- more of this later -->')).not.toContain('id="more"');
  });
});

describe('former ids', () => {
  it('stand as anchors in the heading that took their place', async () => {
    const html = await render('## Layer {#layer-1}', {
      formerIds: { 'layer-1': ['old', '第一层'] },
    });
    expect(html).toContain(
      '<h2 id="layer-1"><span id="old"></span><span id="第一层"></span>Layer</h2>',
    );
  });

  it('of sections that are not there stop the build, all at once', async () => {
    // Astro prints the error, too, before it hands it on.
    vi.spyOn(console, 'error').mockReturnValue();
    const formerIds = { 'layer-2': ['a'], summary: ['b'] };
    const error: unknown = await render('## Layer {#layer-1}', { formerIds }).catch(
      (reason: unknown) => reason,
    );
    const [, ...message] = String(error).split('\n');
    expect(message.join('\n')).toMatchInlineSnapshot(`
      "content/posts/en/post.md: The front matter has 2 problems.
      - formerIds.layer-2: the post has no section with the id "layer-2"
        Allowed: layer-1
        Hint: write "layer-1" instead of "layer-2"
      - formerIds.summary: the post has no section with the id "summary"
        Allowed: layer-1
        Hint: use one of the allowed names"
    `);
  });
});
