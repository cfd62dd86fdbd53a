import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citeEntry, readEntry } from 'astro-octant/citation';
import { type AnyMatrix, renderMatrix } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/site/config/languages.ts';

const root = new URL('../../..', import.meta.url).pathname;
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).sort();

describe.each(filesOf('content/matrices/*.ts'))('%s', async (file) => {
  const { default: matrix } = (await import(join(root, file))) as {
    default: AnyMatrix & { readonly figures?: object };
  };

  it('has texts in every language of the site', () => {
    expect(languageIds.filter((id) => !matrix.languages.includes(id))).toEqual([]);
  });

  it.each(languageIds)('draws each of its figures in %s', (lang) => {
    for (const figure of Object.keys(matrix.figures ?? {})) {
      expect(renderMatrix(matrix, { figure, lang }), figure).toMatch(/^<svg /);
    }
  });
});

it.each(filesOf('content/citations/*.bib'))('%s is an entry, kept to the letter', (file) => {
  const entry = readFileSync(join(root, file), 'utf8');
  expect(citeEntry(readEntry(entry, undefined, file)).bibtex).toBe(entry);
});

it('the entry of the essay is that of the post it was moved from', () => {
  const post = readFileSync(join(root, 'tests/fixtures/env-matrix.source.md'), 'utf8');
  const entry = readFileSync(join(root, 'content/citations/env-matrix.bib'), 'utf8');
  expect(post).toContain(`\`\`\`bibtex\n${entry}\`\`\``);
});
