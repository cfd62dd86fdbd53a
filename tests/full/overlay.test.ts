import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer } from '../support/dev-server.ts';
import { edit, run } from '../support/project-copy.ts';
import { launchBrowser } from './host-page.ts';
import { type PackedSite, installPacked } from './packed-site.ts';
import { ports } from './ports.ts';

/** A mistake that an author makes in a page that was right, and what the page says then. */
interface Slip {
  readonly name: string;
  readonly file: string;
  readonly page: string;
  readonly right: string;
  readonly wrong: string;
  readonly title: string;
  /** File, line and column, as the overlay hands them to an editor. */
  readonly place: string;
  readonly hint: string;
}

const imports = `import { Matrix } from 'astro-octant/components';
import quadrants from '../matrices/quadrants.ts';`;
const fence = '# Bets\n\n```matrix\nmatrix: bets\nhighlight: cheap\n```\n';

const definition = (id: string) => `id: ${id}
languages: [en]
title: { en: Prices }
axes:
  price: { label: { en: Price }, levels: { low: { en: low }, high: { en: high } } }
cells:
  cheap: { at: { price: low }, label: { en: Cheap } }
`;

const files: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import octant from 'astro-octant';

export default {
  integrations: [octant({ matrices: './src/matrices' }), mdx()],
  markdown: process.env.PROCESSOR === 'unified' ? { processor: unified() } : {},
};
`,
  'src/pages/tag.astro': `---
${imports}
---

<html lang="en">
  <head><title>Tag</title></head>
  <body>茶 <Matrix of={quadrants}
    figure="first" /></body>
</html>
`,
  'src/pages/text.mdx': `${imports}

# Tag

<Matrix
  of={quadrants}
  figure="first"
/>
`,
  'src/pages/fence.md': fence,
  'src/pages/fenced.mdx': fence,
  'src/pages/yaml.astro': `---
${imports.replaceAll('quadrants', 'risks').replace('.ts', '.yaml')}
---

<Matrix of={risks} />
`,
  'src/matrices/risks.yaml': definition('risks'),
  'src/matrices/bets.yaml': definition('bets'),
};

const slips: readonly Slip[] = [
  {
    name: 'a tag in .astro',
    file: 'src/pages/tag.astro',
    page: '/tag/',
    right: 'figure="first"',
    wrong: 'figure="frist"',
    title: '<Matrix> of "quadrants" has 1 problem',
    place: 'src/pages/tag.astro:8:11',
    hint: 'Hint: write "first" instead of "frist"',
  },
  {
    name: 'a tag in .mdx',
    file: 'src/pages/text.mdx',
    page: '/text/',
    right: 'figure="first"',
    wrong: 'figure="frist"',
    title: '<Matrix> of "quadrants" has 1 problem',
    place: 'src/pages/text.mdx:6:1',
    hint: 'Hint: write "first" instead of "frist"',
  },
  ...['fence.md', 'fenced.mdx'].map((name) => ({
    name: `a fence in ${name}`,
    file: `src/pages/${name}`,
    page: `/${name.replace(/\..*/, '')}/`,
    right: 'highlight: cheap',
    wrong: 'highlight: cheep',
    title: '```matrix of "bets" has 1 problem',
    place: `src/pages/${name}:5:1`,
    hint: 'Hint: write "cheap" instead of "cheep"',
  })),
  {
    name: 'a definition in TypeScript',
    file: 'src/matrices/quadrants.ts',
    page: '/tag/',
    right: "value: 'large'",
    wrong: "value: 'lagre'",
    title: 'The matrix "quadrants" has 1 problem',
    place: 'src/matrices/quadrants.ts:14:1',
    hint: 'Hint: write "large" instead of "lagre"',
  },
  {
    name: 'a definition in YAML',
    file: 'src/matrices/risks.yaml',
    page: '/yaml/',
    right: 'price: low }, label',
    wrong: 'price: lwo }, label',
    title: 'The matrix "risks" has 1 problem',
    place: 'src/matrices/risks.yaml:7:1',
    hint: 'Hint: write "low" instead of "lwo"',
  },
  {
    name: 'a definition that a fence draws',
    file: 'src/matrices/bets.yaml',
    page: '/fence/',
    right: 'price: low }, label',
    wrong: 'price: lwo }, label',
    title: 'The matrix "bets" has 1 problem',
    place: 'src/matrices/bets.yaml:7:1',
    hint: 'Hint: write "low" instead of "lwo"',
  },
];

let packed: PackedSite;
let browser: Browser;

beforeAll(async () => {
  const names = ['@astrojs/markdown-remark', '@astrojs/mdx', 'astro'];
  [packed, browser] = await Promise.all([installPacked(names), launchBrowser()]);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(packed.folder, dirname(name)), { recursive: true });
    writeFileSync(join(packed.folder, name), text);
  }
});

afterAll(async () => {
  await browser.close();
  packed[Symbol.dispose]();
});

describe.each([
  ['satteri', ports.overlay],
  ['unified', ports.overlay + 1],
])('with the processor %s', (processor, port) => {
  it('every mistake is shown over its page, at its place, with the edit, and goes with it', async () => {
    const env = { PROCESSOR: processor };
    await using server = await startDevServer(packed.folder, port, env);
    const page = await browser.newPage();
    for (const slip of slips) {
      const file = join(packed.folder, slip.file);
      await page.goto(server.origin + slip.page);
      await page.waitForSelector('figure');
      edit(file, slip.right, slip.wrong);
      await page.waitForSelector('vite-error-overlay', { state: 'attached' });
      const shown = await readOverlay(page);
      expect
        .soft(shown, slip.name)
        .toMatchObject({ title: slip.title, place: join(packed.folder, slip.place) });
      expect.soft(shown.message, slip.name).toContain(slip.hint);
      expect.soft(`${shown.message}\n${shown.stack}`, slip.name).not.toMatch(/astro-octant[\\/]/);
      edit(file, slip.wrong, slip.right);
      await page.waitForSelector('figure');
      expect.soft(await page.locator('vite-error-overlay').count(), slip.name).toBe(0);
    }
    await page.close();
  });
});

it('a build stops at a tag in .astro, and names its place and the edit, and nothing of the package', async () => {
  const file = join(packed.folder, 'src/pages/tag.astro');
  edit(file, 'figure="first"', 'figure="frist"');
  const words = ['node_modules/astro/bin/astro.mjs', 'build'];
  const { code, output } = await run(process.execPath, words, { cwd: packed.folder });
  edit(file, 'figure="frist"', 'figure="first"');
  expect(code).toBe(1);
  expect(output).toContain('src/pages/tag.astro:8:11: <Matrix> of "quadrants" has 1 problem.');
  expect(output).toContain('Hint: write "first" instead of "frist"');
  expect(output.split('Location:')[1]).not.toMatch(/askAt|resolveFigure|astro-octant/);
});

/** What stands in Astro's overlay. */
function readOverlay(page: Page) {
  return page.locator('vite-error-overlay').evaluate(({ shadowRoot }) => {
    const textOf = (part: string) => shadowRoot?.querySelector(part)?.textContent ?? '';
    return {
      title: textOf('#title'),
      message: textOf('#message-content'),
      place: shadowRoot?.querySelector('#code h2')?.getAttribute('title'),
      stack: textOf('#stack-content'),
    };
  });
}
