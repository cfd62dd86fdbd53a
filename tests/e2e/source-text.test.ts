import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'playwright/test';
import { site } from '../support/builds.ts';
import { essay } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { source } from '../support/source-post.ts';
import { blocksOfHtml } from '../support/text-blocks.ts';

for (const language of ['en', 'zh'] as const) {
  test(`the ${language} page holds every sentence of the source post, in order`, () => {
    const file = join(root, site.folder, essay[language].path, 'index.html');
    const prose = select('article .prose', fromHtml(readFileSync(file, 'utf8')));
    expect(prose && blocksOfHtml(prose)).toEqual(source[language]);
  });
}

test('the source post is read whole', () => {
  const count = (language: 'en' | 'zh', kind: string) =>
    source[language].filter((block) => block.kind === kind).length;
  for (const language of ['en', 'zh'] as const) {
    expect(count(language, 'heading')).toBe(6);
    expect(count(language, 'item')).toBe(25);
    expect(count(language, 'paragraph')).toBe(1);
    expect(count(language, 'code')).toBe(1);
  }
  expect(source.en.flatMap(({ strong }) => strong)).toEqual([
    'Generation Difficulty',
    'Solving Difficulty',
    'Verification Difficulty',
    'RLHF',
    'RLVR',
    'Only Verification Is Easy',
    'Only Generation Is Easy',
  ]);
});
