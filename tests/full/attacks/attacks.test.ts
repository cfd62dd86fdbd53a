import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../support/project-copy.ts';
import { report } from '../../support/report.ts';
import { places, shownAtTimes } from './attack.ts';
import { type BuiltFile, madeIn, textOf } from './made-in.ts';
import { fileName, writeContent } from './write-content.ts';

let built: readonly BuiltFile[] = [];

beforeAll(async () => {
  using copy = copyProject('tests/fixtures/content');
  writeContent(copy.folder);
  const { code, output } = await copy.build();
  expect(code, output.slice(-4000)).toBe(0);
  const dist = join(copy.folder, 'dist');
  built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|xml|svg|json|ris|bib|txt|pf_fragment)$|^_headers$/.test(name))
    .filter((name) => name.endsWith('pf_fragment') || !name.startsWith('pagefind'))
    .map((name) => ({ name, text: textOf(readFileSync(join(dist, name)), name) }));
});

it('no text of an author becomes more than a text, in any file', () => {
  report('built files under attack', built, (file) => {
    expect(madeIn(file)).toEqual([]);
  });
});

it('data for search engines stays data', () => {
  const pages = built.filter(({ name }) => name.endsWith('.html'));
  for (const { text } of pages) {
    visit(fromHtml(text), 'element', (node) => {
      if (node.properties.type !== 'application/ld+json') return;
      const [code] = node.children;
      if (code?.type !== 'text') throw new Error('It is empty');
      expect(() => JSON.parse(code.value) as unknown).not.toThrow();
    });
  }
});

it('every attack has been carried out', () => {
  const all = built.map(({ text }) => text).join('\n');
  report('texts that attack', [...places.keys()], (at) => {
    if (!all.includes(`Mark${at}z`)) throw new Error(`Nothing shows the ${places[at]}`);
  });
  const shown = [...shownAtTimes.keys()].filter((at) => all.includes(`Word${at}z`));
  report('words of the site that attack', shown, (at) => {
    expect(shownAtTimes[at]).toContain('site.json');
  });
  expect(shown.length).toBeGreaterThan(shownAtTimes.length / 2);
});

it('a post of any name is published whole, with its picture for those who share it', () => {
  const pages = built.filter(({ name }) => name.endsWith(`2025/02/03/${fileName}/index.html`));
  expect(pages).toHaveLength(2);
  for (const { text } of pages) expect(text).toMatch(/<meta property="og:image" content="[^"<>]*"/);
});

it('a search finds every post, as it is written', () => {
  const found = built
    .filter(({ name }) => name.endsWith('.pf_fragment'))
    .map(({ text }) => (JSON.parse(text) as { content: string }).content)
    .join('\n');
  for (const place of ['opening of Markdown in en', 'opening of Markdown in zh']) {
    const at = places.indexOf(place);
    expect(found).toContain(`Mark${at}z`);
  }
});
