import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mustRun, run } from '../support/project-copy.ts';
import { type PackedSite, installPacked } from './packed-site.ts';

let packed: PackedSite;
let site = '';
let html = '';

beforeAll(async () => {
  packed = await installPacked(['@astrojs/check', '@astrojs/mdx', 'astro', 'typescript']);
  site = packed.folder;
  await mustRun(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], site);
  html = readFileSync(join(site, 'dist/index.html'), 'utf8');
});

afterAll(() => {
  packed[Symbol.dispose]();
});

describe('the packed package in a plain Astro site', () => {
  it('draws the figure, with a name and the text of its cells', () => {
    const figure = select('figure', fromHtml(html));
    const drawing = figure && select('svg', figure);
    expect(drawing).toBeDefined();
    expect(figure && toString(figure)).toContain('Quick win');
  });

  it('serves the figure as a file, and links to it', () => {
    const figure = select('figure', fromHtml(html));
    const links = figure ? selectAll('figcaption a', figure) : [];
    expect(links.map((link) => link.properties.href)).toEqual(['/figures/quadrants/first.en.svg']);
    const files = ['en', 'zh'].map((lang) => `dist/figures/quadrants/first.${lang}.svg`);
    const titles = files.map((file) => select('title', fromHtml(readFileSync(join(site, file)))));
    expect(titles.map((title) => title && toString(title))).toEqual([
      'What to do first',
      '先做什么',
    ]);
  });

  it('tells in its README of the package, and of no repository', () => {
    const readme = readFileSync(join(site, 'node_modules/astro-octant/README.md'), 'utf8');
    const headings = readme.match(/^#+ .*/gm)?.filter((line) => !line.startsWith('# content'));
    expect(headings).toEqual(
      ['# Octant', '## Install', '## First figure', '# Tools'].concat(
        ['When to use it, and when not', 'Documentation', 'Dependencies'].map(
          (name) => `## ${name}`,
        ),
        ['## Compatibility', '## Licence'],
      ),
    );
    expect(readme).not.toMatch(/npm ci|npm cit|`playwright`|essay's own site/);
    expect(readme).toContain('| `github-slugger`');
  });

  it('sends no script to the reader', () => {
    expect(selectAll('script', fromHtml(html))).toEqual([]);
  });

  it('holds no error for a user who checks types at the strictest', async () => {
    await mustRun(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check'], site);
  });

  it('marks a name that the matrix does not know, for the same user', async () => {
    const page = join(site, 'src/pages/wrong.astro');
    const imports = `import { Matrix } from 'astro-octant/components';
import quadrants from '../matrices/quadrants.ts';`;
    writeFileSync(page, `---\n${imports}\n---\n\n<Matrix of={quadrants} figure="frist" />\n`);
    const command = ['node_modules/astro/bin/astro.mjs', 'check'];
    const { code, output } = await run(process.execPath, command, { cwd: site });
    rmSync(page);
    expect(output).toContain(`Type '"frist"' is not assignable to type '"first"'.`);
    expect(code).toBe(1);
  });

  it('marks a name that a matrix in YAML does not know, which Astro has had typed', async () => {
    const definition = join(site, 'src/matrices/bets.yaml');
    const page = join(site, 'src/pages/wrong.astro');
    const axis = (name: string) =>
      `  ${name}: { label: ${name}, levels: { low: low, high: high } }`;
    const axes = ['risk', 'gain'].map(axis).join('\n');
    writeFileSync(definition, `id: bets\nlanguages: [en]\ntitle: Bets\naxes:\n${axes}\n`);
    const imports = `import { Matrix } from 'astro-octant/components';
import bets from '../matrices/bets.yaml';`;
    writeFileSync(page, `---\n${imports}\n---\n\n<Matrix of={bets} columns={['rsik']} />\n`);
    const command = ['node_modules/astro/bin/astro.mjs', 'check'];
    const { code, output } = await run(process.execPath, command, { cwd: site });
    rmSync(page);
    rmSync(definition);
    expect(output).toContain(`Type '"rsik"' is not assignable to type '"risk" | "gain"'.`);
    expect(code).toBe(1);
  });
});

describe('the packed package under plain Node', () => {
  it('draws a figure without Astro', async () => {
    const script = `
      import { defineMatrix, renderMatrix } from 'astro-octant/matrix';
      const levels = { low: 'low', high: 'high' };
      const axes = { risk: { label: 'Risk', levels }, gain: { label: 'Gain', levels } };
      const matrix = defineMatrix({ id: 'bets', languages: ['en'], title: 'Bets', axes });
      console.log(renderMatrix(matrix, { highlight: { risk: 'low', gain: 'high' } }));
    `;
    const command = ['--input-type=module', '--eval', script];
    const { code, output } = await run(process.execPath, command, { cwd: site });
    expect(code).toBe(0);
    expect(output).toMatch(/^<svg [^>]*><title>Bets<\/title>.*<\/svg>\n$/s);
  });

  it('compares two editions by its own command', async () => {
    const folder = join(site, 'two-languages');
    const files = {
      'astro.config.mjs': `export default { i18n: { defaultLocale: 'en', locales: ['en', 'zh'] } };`,
      'content/posts/en/a.md': 'Text.\n\nMore in 2025.\n',
      'content/posts/zh/a.md': '文字。\n\n2026 年更多。\n',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const command = join(site, 'node_modules/.bin/octant-parity');
    const { code, output } = await run(command, ['--strict'], { cwd: folder });
    expect(output).toContain('content/posts/en/a.md:3 · content/posts/zh/a.md:3');
    expect(output).toContain('2026');
    expect(code).toBe(1);
  });

  it('loads every entry that holds no component', async () => {
    const entries = ['', '/matrix', '/citation', '/blocks', '/languages', '/png', '/problems'];
    const script = entries.map((entry) => `await import('astro-octant${entry}');`).join('\n');
    const command = ['--input-type=module', '--eval', script];
    expect(await run(process.execPath, command, { cwd: site })).toMatchObject({
      code: 0,
      output: '',
    });
  });

  it('holds what its manifest promises', async () => {
    const { messages } = await publint({
      pkgDir: join(site, 'node_modules/astro-octant'),
      strict: true,
    });
    expect(messages.map(({ code, path }) => [code, path.join('.')])).toEqual([]);
  });

  it('has the types that its modules have, however TypeScript finds them', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(readFileSync(inject('tarball'))),
      // Of `.astro` files only Astro's own check knows the types, and a style sheet has none.
      {
        excludeEntrypoints: [
          './components',
          './components/*.astro',
          './figures.css',
          './palette.css',
        ],
      },
    );
    if (!analysis.types) throw new Error('The package holds no types.');
    // Modules only: `require` and the resolution of Node 10 find nothing, and need not.
    const ours = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && /^node10$|-cjs$/.test(problem.resolutionKind)),
    );
    expect(ours).toEqual([]);
  });
});
