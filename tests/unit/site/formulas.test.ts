import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import { expect, it } from 'vitest';
import { noteFormulas } from '../../../src/site/formulas.ts';

const processor = await createMarkdownProcessor({ remarkPlugins: [remarkMath, noteFormulas] });

it.each([
  ['An inline $x$.', true],
  ['- In a list: $x$', true],
  ['$$\nx\n$$', true],
  [String.raw`It costs \$5.`, false],
  ['It costs $5.', false],
  ['`$x$` is code.', false],
])('notes whether %j holds a formula: %s', async (markdown, holds) => {
  const { metadata } = await processor.render(markdown);
  expect(metadata.frontmatter['hasFormulas']).toBe(holds);
});
