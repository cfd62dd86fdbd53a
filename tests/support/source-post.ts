import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { root } from './project-copy.ts';
import { type TextBlock, blocksOfMarkdown } from './text-blocks.ts';

const written = readFileSync(join(root, 'tests/fixtures/env-matrix.source.md'), 'utf8');
const [, frontMatter = '', body = ''] = written.split(/^---$/m);

/** The post as it stood on the site this one replaces, in the format of Hexo. */
export const source = {
  title: (load(frontMatter) as { title: string }).title.trim(),
  excerpt: blocks(body.slice(0, body.indexOf('<!--more-->')))[0]?.text ?? '',
  en: blocks(tagContent('en')),
  zh: blocks(tagContent('zh')),
  /** Attributes of the script that loads the comments. */
  giscus: Object.fromEntries(
    [...written.matchAll(/(data-[a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>,
};

function blocks(markdown: string): TextBlock[] {
  return blocksOfMarkdown(unified().use(remarkParse).parse(markdown));
}

/** What stands between a tag of Hexo and its end. */
function tagContent(language: string): string {
  const [, after = ''] = written.split(`{% lang_content ${language} %}`);
  return after.split('{% endlang_content %}')[0] ?? '';
}
