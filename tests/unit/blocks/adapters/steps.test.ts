import { describe, expect, it } from 'vitest';
import type { AskedSteps } from '../../../../src/plugin/blocks/text-steps.ts';
import { pipelines, render } from './render.ts';

describe.each(pipelines)('$processor, .$format', (pipeline) => {
  const isMdx = pipeline.format === 'mdx';
  const mark = isMdx ? '{/* #spring */}' : '{#spring}';
  const text = `Before.\n\n## In spring ${mark}\n\nText.\n\n$$\nx\n$$\n`;
  /** A page that is no post, without what the processor makes of its formula. */
  const page = async (texts?: AskedSteps) => {
    const file = `src/pages/about.${pipeline.format}`;
    const { html } = await render(pipeline, text, {}, file, texts);
    return html.replaceAll(/<(pre)[^>]*>.*?<\/\1>/g, '');
  };

  it('leaves a text that is no post as it is', async () => {
    const heading = isMdx
      ? '<h2 id="in-spring--spring-">In spring </h2>'
      : '<h2 id="in-spring-spring">In spring {#spring}</h2>';
    expect(await page()).toBe(`<p>Before.</p>${heading}<p>Text.</p>`);
  });

  it('does to it what the site asks for, and no more', async () => {
    expect(await page({ ids: true })).toBe(
      '<p>Before.</p><h2 id="spring">In spring</h2><p>Text.</p>',
    );
    expect(await page({ sections: true })).toMatch(
      /^<p>Before\.<\/p><section><h2[^>]*>In spring.*<\/section>$/,
    );
    expect(await page({ blocks: true })).toMatch(/<p id="s0.1">Before/);
    expect(await page({ blocks: true })).not.toContain('<section>');
    expect(await page(true)).toBe(
      '<p id="s0.1">Before.</p><section><h2 id="spring">In spring</h2><p id="spring.1">Text.</p></section>',
    );
  });

  it('leaves a post as it is where the site asks for nothing', async () => {
    const file = `content/posts/en/post.${pipeline.format}`;
    const { html } = await render(pipeline, text, {}, file, false);
    expect(html).toMatch(/^<p>Before\.<\/p><h2 id="in-spring/);
  });
});
