import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFrontmatter } from '@astrojs/markdown-remark';
import { load } from 'js-yaml';
import type { Post } from '../../support/posts/generate-posts.ts';
import { root } from '../../support/project-copy.ts';

/** The essay as another site may have it: its text, without figures and the components of this one. */
export function essayPost(): Post {
  return {
    slug: 'env-matrix',
    isMdx: false,
    date: '2025-07-17',
    editions: (['en', 'zh'] as const).map((language) => {
      const source = readFileSync(join(root, `content/posts/${language}/env-matrix.mdx`), 'utf8');
      const { title } = load(extractFrontmatter(source) ?? '') as { title: string };
      return { language, frontMatter: { title }, body: markdownOf(source) };
    }),
  };
}

function markdownOf(mdx: string): string {
  const body = mdx
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll(/^import .*\n/gm, '')
    .replaceAll(/^<Figures>\n[^]*?^<\/Figures>\n|^<[A-Z].*\/>\n/gm, '')
    .replace('{/* more */}', '<!-- more -->')
    .replaceAll(/\{\/\* (#[\w-]+) \*\/\}/g, '{$1}');
  if (/^\s*<[A-Z]|\{\//m.test(body)) throw new Error('The essay holds more than its text.');
  return body;
}
