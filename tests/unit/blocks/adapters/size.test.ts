import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeParallel } from '../../../../src/plugin/blocks/parallel/index.ts';
import { processors, readTree } from '../read.ts';
import { pipelines, render } from './render.ts';

// One of the processors prints an error, too, before it hands it on.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const quotes = (depth: number) => `Text.\n\n${'>'.repeat(depth)} deep\n`;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index}.`).join('\n\n');

describe.each(pipelines)('$processor, .$format', (pipeline) => {
  it('names the file of a text that nests too deep', async () => {
    await expect(render(pipeline, quotes(3000))).rejects.toThrow(
      `content/posts/en/post.${pipeline.format}: The text has 1 problem.
- line 3: quotes, lists or components nest more than 200 levels deep
  Allowed: up to 200 levels
  Hint: take some of the levels out`,
    );
  });

  it('draws what nests less deep, and sets it beside its translation', async () => {
    const { html } = await render(pipeline, quotes(190));
    expect(html).toContain('<p id="s0.2">deep</p>');
    const beside = writeParallel(
      [html, html.replace('deep', '深')],
      [{ lang: 'en' }, { lang: 'zh' }],
    );
    expect(beside).toContain('<p lang="en">deep</p><p lang="zh">深</p>');
  });

  it('draws a text of five thousand blocks, and sets it beside its translation', async () => {
    const { html } = await render(pipeline, paragraphs(5000));
    expect(html).toContain('<p id="s0.5000">Paragraph 4999.</p>');
    const chinese = html.replaceAll(/Paragraph (\d+)\./g, '第$1段。');
    const beside = writeParallel([html, chinese], [{ lang: 'en' }, { lang: 'zh' }]);
    expect(beside.match(/lang="zh"/g)).toHaveLength(5000);
  });

  it('draws a text of a megabyte', async () => {
    const { html } = await render(pipeline, 'word '.repeat(2 ** 20 / 5));
    expect(html.length).toBeGreaterThan(2 ** 20);
  });
});

describe.each(processors)('read by %s', (processor) => {
  it('a text that nests too deep is read, or named by its file', async () => {
    const read = readTree(processor, quotes(3000), 'post.md', () => 'read').catch(
      (error: unknown) => error,
    );
    const outcome = await read;
    if (outcome !== 'read') {
      expect(outcome).toHaveProperty(
        'message',
        expect.stringMatching(/^post\.md: The text has 1 problem\.\n- line 3: quotes, lists or/),
      );
    }
  });
});
