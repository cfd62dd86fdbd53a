import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { mustRun } from '../support/project-copy.ts';
import { type PackedSite, installPacked } from './packed-site.ts';

const oldest = `${manifest.engines.node.replace('>=', '')}.0`;

let packed: PackedSite;
let site = '';
let node = '';

/** A site of Astro alone, which reads Markdown by the processor that Astro brings along. */
beforeAll(async () => {
  packed = await installPacked(['astro'], { node: oldest });
  site = packed.folder;
  node = join(site, 'node_modules/.bin/node');
  const files = {
    'astro.config.ts': `import octant from 'astro-octant';
import { defineConfig } from 'astro/config';
enum Language {
  English = 'en',
  Chinese = 'zh',
}
export default defineConfig({
  i18n: { defaultLocale: Language.English, locales: Object.values(Language) },
  integrations: [octant({ matrices: 'src/matrices' })],
});
`,
    'src/pages/index.astro': `---
import { Matrix } from 'astro-octant/components';
import quadrants from '../matrices/quadrants.ts';
---

<Matrix of={quadrants} figure="first" />
`,
    'content/posts/en/a.md': '## One {#one}\n\nText with $x$.\n\nMore in 2025.\n',
    'content/posts/zh/a.md': '## 一 {#one}\n\n文字，$x$。\n\n2026 年更多。\n',
  };
  for (const name of ['astro.config.mjs', 'src/pages/index.mdx']) rmSync(join(site, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
});

afterAll(() => {
  packed[Symbol.dispose]();
});

it('is what runs here', async () => {
  expect(await mustRun(node, ['--version'], site)).toBe(`v${oldest}\n`);
});

it('brings no parser of Markdown', () => {
  const parsers = [
    '@astrojs/markdown-remark',
    'remark-parse',
    'mdast-util-from-markdown',
    'marked',
  ];
  const installed = parsers.filter((name) => existsSync(join(site, 'node_modules', name)));
  expect(installed).toEqual([]);
});

it('builds a page and its figures', async () => {
  await mustRun(node, ['node_modules/astro/bin/astro.mjs', 'build'], site);
  expect(readFileSync(join(site, 'dist/index.html'), 'utf8')).toContain('Quick win');
  expect(existsSync(join(site, 'dist/figures/quadrants/first.en.svg'))).toBe(true);
});

it('compares two editions by a configuration that this Node can’t read', async () => {
  const said = await mustRun(node, ['node_modules/astro-octant/lib/parity/bin.js'], site);
  expect(said).toContain('content/posts/en/a.md:5 · content/posts/zh/a.md:5');
  expect(said).toContain('2026');
});

it('loads every entry that holds no component, without a warning', async () => {
  const entries = ['', '/matrix', '/citation', '/blocks', '/languages', '/png', '/problems'];
  const script = entries.map((entry) => `await import('astro-octant${entry}');`).join('\n');
  expect(await mustRun(node, ['--input-type=module', '--eval', script], site)).toBe('');
});
