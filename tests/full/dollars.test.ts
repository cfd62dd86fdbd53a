import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { dollarTexts } from '../support/dollar-texts.ts';
import { copyProject, root, run } from '../support/project-copy.ts';
import { report } from '../support/report.ts';

/** Of one build: what each place takes for formulas, text by text. */
const found: Record<string, string[][]> = {};
let parity = '';
let excerpts: readonly string[] = [];
const excerpt = 'From $5 to $10, or x^2';

beforeAll(async () => {
  using copy = copyProject('tests/fixtures/healthy');
  const write = (language: string, title: string, bodies: readonly string[]) => {
    const shared = language === 'en' ? 'date: 2025-02-01\n' : '';
    const sections = bodies.map((body, at) => `## Text ${at} {#text-${at}}\n\n${body}\n`);
    const head = `---\ntitle: ${title}\nexcerpt: ${excerpt}\n${shared}---\n\n`;
    writeFileSync(
      join(copy.folder, `content/posts/${language}/dollars.md`),
      `${head}<!-- more -->\n\n${sections.join('\n')}`,
    );
  };
  write(
    'en',
    'Dollars',
    dollarTexts.map(([text]) => text),
  );
  // The translation holds the formulas that are to be read in the original, and no other dollar.
  write(
    'zh',
    '美元',
    dollarTexts.map(([text, formulas]) =>
      text.includes('$$') ? text : formulas.map((formula) => `$${formula}$`).join(' 和 ') || '文字',
    ),
  );
  const { code, output } = await copy.build();
  expect(code, output.slice(-4000)).toBe(0);
  const read = (path: string) => readFileSync(join(copy.folder, 'dist', path), 'utf8');
  const page = read('2025/02/01/dollars/index.html');
  found['the page'] = formulasIn(page);
  found['the translation'] = formulasIn(read('zh/2025/02/01/dollars/index.html'));
  const feed = JSON.parse(read('feed.json')) as {
    readonly items: readonly {
      readonly title: string;
      readonly content_html: string;
      readonly summary?: string;
    }[];
  };
  const item = feed.items.find(({ title }) => title === 'Dollars');
  found['the JSON feed'] = formulasIn(item?.content_html ?? '');
  found['the RSS feed'] = formulasIn(contentOf(read('rss.xml'), 'Dollars'));
  excerpts = [page, read('index.html'), read('rss.xml'), item?.summary ?? ''];
  const words = [join(root, 'src/plugin/parity/bin.ts')];
  parity = (await run(process.execPath, words, { cwd: copy.folder })).output;
});

/** The source of every formula, below the heading of each text. */
function formulasIn(html: string): string[][] {
  const texts: string[][] = [];
  const tree: Root = fromHtml(html);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'h2' && /^Text \d+/.test(toString(node))) texts.push([]);
    if (node.tagName === 'annotation') texts.at(-1)?.push(toString(node).trim());
  });
  return texts;
}

/** The text of a post in a feed. */
function contentOf(xml: string, title: string): string {
  const items: Record<string, string>[] = [];
  let name = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    name = tag.name;
    if (name === 'item') items.push({});
  });
  const add = (text: string) => {
    const item = items.at(-1);
    if (item) item[name] = (item[name] ?? '') + text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    name = '';
  });
  parser.write(xml).close();
  return items.find((item) => item['title'] === title)?.['content:encoded'] ?? '';
}

it('page, feeds and translation take the same for formulas', () => {
  const places = Object.entries(found);
  expect(places).toHaveLength(4);
  for (const [place, texts] of places) {
    report(`dollars in ${place}`, [...dollarTexts.entries()], ([at, [, formulas]]) => {
      expect(texts[at]).toEqual(formulas);
    });
  }
});

it('parity finds the formulas that the page shows', () => {
  expect(parity).toContain('dollars');
  expect(parity).not.toContain('the formulas differ');
});

it('an excerpt shows its dollars as they are written', () => {
  for (const text of excerpts) expect(text).toContain(excerpt);
});
