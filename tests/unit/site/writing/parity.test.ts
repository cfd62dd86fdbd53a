import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../../../astro.config.mjs';
import { createTreeReader } from '../../../../src/plugin/blocks/adapters/index.ts';
import { compareEditions } from '../../../../src/plugin/parity/compare.ts';
import { readEdition } from '../../../../src/plugin/parity/read-posts.ts';
import { root } from '../../../support/project-copy.ts';

it('two editions that hold all that a post may hold differ in nothing', async () => {
  const processor = config.markdown?.processor;
  if (!processor) throw new Error('the site names no processor');
  const reader = createTreeReader(processor);
  const read = (language: string) => {
    const file = `tests/fixtures/content/posts/${language}/specimen.mdx`;
    const path = join(root, file);
    return readEdition(reader, language, { source: readFileSync(path, 'utf8'), path, file });
  };
  const [original, translation] = [await read('en'), await read('zh')];
  expect(original.blocks.length).toBeGreaterThan(50);
  expect(compareEditions(original, translation, ['en', 'zh'])).toEqual([]);
});
