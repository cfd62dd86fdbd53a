import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { expect, it } from 'vitest';
import config from '../../../astro.config.mjs';

// What the site is built on stays in use: each package by what would be missing without it.

const root = new URL('../../..', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;

const packages = [
  'astro',
  '@astrojs/mdx',
  'remark-math',
  'rehype-katex',
  'astro-i18next',
  'playwright',
];

it.each(packages)('%s is installed with the project', (name) => {
  expect({ ...dependencies, ...devDependencies }).toHaveProperty([name]);
});

it('astro builds, serves and checks the site', () => {
  expect(scripts).toMatchObject({
    dev: 'astro dev',
    build: 'astro build',
    preview: 'astro preview',
    'test:types': 'astro check',
  });
});

it('@astrojs/mdx and astro-i18next are integrations of the site', () => {
  const names = config.integrations?.flat().map((entry) => entry && entry.name);
  expect(names).toEqual(expect.arrayContaining(['@astrojs/mdx', 'astro-i18next']));
});

it('the essay is MDX and holds components', () => {
  const posts = globSync('content/posts/*/env-matrix.mdx', { cwd: root });
  expect(posts).toHaveLength(2);
  for (const post of posts) expect(read(post)).toMatch(/^<Matrix /m);
});

it('formulas are read by remark-math and drawn by rehype-katex', () => {
  const options = config.markdown?.processor?.options as Record<string, unknown[]>;
  expect(options['remarkPlugins']).toContain(remarkMath);
  expect(options['rehypePlugins']).toContainEqual([rehypeKatex, {}]);
});

it('what the site says comes from i18next, which astro-i18next fills', () => {
  expect(read('src/site/config/i18n.ts')).toContain("import i18next from 'i18next';");
  const files = globSync('src/site/**/*.astro', { cwd: root });
  const speakers = files.filter((file) => read(file).includes('translator('));
  expect(speakers.length).toBeGreaterThan(5);
  expect(files.filter((file) => /\p{L}/u.test(wordsOf(read(file))))).toEqual([]);
});

/** What stands in a template itself, without its expressions, tags, scripts and styles. */
function wordsOf(source: string): string {
  let text = source
    .replace(/^---[\s\S]*?^---/m, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<!doctype html>/gi, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\{[^{}]*\}/g, '');
  }
  return text.replaceAll(/<[^>]*>/g, '');
}

it('playwright runs the browser tests', () => {
  expect(scripts['test:browser']).toMatch(/\bplaywright test\b/);
  const tests = globSync('tests/e2e/**/*.test.ts', { cwd: root });
  expect(tests.length).toBeGreaterThan(20);
  for (const file of tests) expect(read(file)).toContain("from 'playwright/test';");
});
