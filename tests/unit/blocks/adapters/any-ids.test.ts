import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportRuns } from '../../../support/report.ts';
import { pipelines, render } from './render.ts';

// One of the processors prints an error, too, before it hands it on.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Ids of the page, those that headings get by themselves, and those that blocks get. */
const name = fc.constantFrom(
  ...[
    'main',
    'contents',
    'more',
    'alpha',
    'alpha-1',
    'Alpha',
    's0.1',
    's1',
    's1.1',
    '环境',
    'figure:a',
  ],
  ...['footnote-label', 'user-content-fn-1', 'constructor', '__proto__', 'id', 'tea-all'],
);
const words = fc.constantFrom(
  'Alpha',
  'alpha',
  'Alpha 1',
  'Main',
  'Contents',
  'More',
  '环境',
  '!',
  'A `b`',
  's1',
);
const part = fc.oneof(
  fc
    .tuple(fc.constantFrom('##', '###', '#'), words)
    .map(([sign, text]) => ({ text: `${sign} ${text}` })),
  fc
    .tuple(fc.constantFrom('##', '###', '-', ''), words, name)
    .map(([sign, text, id]) => ({ text: `${sign} ${text}`.trim(), id })),
  name.map((id) => ({ text: `<div id="${id}">\n\nText.\n\n</div>` })),
  fc.constant({ text: 'See.[^1]\n\n[^1]: A note.' }),
);

it.each(pipelines)(
  'ids on a page of any parts are unique with $processor in .$format',
  async (pipeline) => {
    const mark = (id: string) => (pipeline.format === 'md' ? `<!-- #${id} -->` : `{/* #${id} */}`);
    const reserved = ['main', 'contents'];
    const property = fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
      const source = parts
        .map((one) => ('id' in one ? `${one.text} ${mark(one.id)}` : one.text))
        .join('\n\n');
      const outcome = await render(pipeline, source).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome.message).toContain('The text has');
        expect(outcome.message).toContain('  Allowed: ');
        return;
      }
      const tree = fromHtml((outcome as { html: string }).html, { fragment: true });
      const ids = selectAll('[id]', tree).map(({ properties }) => properties.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(reserved.filter((id) => ids.includes(id))).toEqual([]);
    });
    reportRuns('pages whose ids may meet', await fc.check(property, { numRuns: 150 }));
  },
);
