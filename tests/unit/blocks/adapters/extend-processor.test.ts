import type { MarkdownProcessor } from 'astro/markdown';
import { expect, it } from 'vitest';
import { createTreeReader, extendProcessor } from '../../../../src/plugin/blocks/adapters/index.ts';

const other: MarkdownProcessor = {
  name: 'djot',
  options: {},
  createRenderer: () => Promise.reject(new Error('It renders nothing.')),
};
const settings = {
  root: '/project',
  posts: 'content/posts',
  site: { folders: ['en'], tags: new Map(), atRoot: 'en', base: '', strings: {} },
  reservedIds: [],
  writeFence: () => Promise.reject(new Error('It draws nothing.')),
  fenceSources: '',
};

it('says once what goes missing with a processor that is not known', () => {
  const warnings: string[] = [];
  const logger = { warn: (message: string) => warnings.push(message) };
  expect(extendProcessor(other, logger, settings)).toBe(false);
  expect(warnings).toMatchInlineSnapshot(`
    [
      "the processor "djot" is none that octant knows, so texts go without figures of fences, ids of blocks, sections, numbers of figures, former ids, #more and notes of foreign links, and translations are not compared; set \`markdown.processor\` to \`unified()\` from @astrojs/markdown-remark or \`satteri()\` from @astrojs/markdown-satteri",
    ]
  `);
});

it('reads no text with such a processor', () => {
  expect(() => createTreeReader(other)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The Astro configuration has 1 problem.
    - markdown.processor: "djot" is no processor that octant can read with
      Allowed: satteri() and unified() of Astro’s own packages
      Hint: set \`markdown.processor\` to \`unified()\` from @astrojs/markdown-remark or \`satteri()\` from @astrojs/markdown-satteri]
  `);
});
