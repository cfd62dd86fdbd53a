import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectToRead, launchBrowser, openPage, readerViews } from './host-page.ts';
import {
  type Hosts,
  type ServedHost,
  type Variant,
  placeForHosts,
  serveHost,
} from './host-sites.ts';
import { mustRun, run } from '../support/project-copy.ts';
import { ports } from './ports.ts';
import { findLeaks, stylesOf } from './host-styles.ts';
import { tryClientRouter } from './try-client-router.ts';

const astro = 'node_modules/astro/bin/astro.mjs';

interface AstroHost {
  readonly name: string;
  readonly variant?: Variant;
  /** Those of its pages that hold our parts. */
  readonly pages: readonly string[];
}

/** A blog whose theme writes its scheme into an attribute of the root. */
const blog = (attribute: string): Variant => ({
  folder: 'blog',
  variables: { PUBLIC_DARK_MARK: attribute },
});

const astroHosts: readonly AstroHost[] = [
  { name: 'plain', pages: ['/'] },
  { name: 'tailwind', pages: ['/'] },
  { name: 'client-router', pages: ['/', '/zh/'] },
  { name: 'astro-6', pages: ['/', '/zh/'] },
  { name: 'starlight', pages: ['/', '/zh-cn/', '/zh-cn/english-only/'] },
  { name: 'blog-dark-class', variant: blog('class'), pages: ['/'] },
  { name: 'blog-data-theme', variant: blog('data-theme'), pages: ['/'] },
  { name: 'node-server', pages: ['/'] },
];

/** Pages with two figures and a reference to the second, with what it says. */
const numbered: Readonly<Record<string, readonly [file: string, label: string][]>> = {
  'astro-6': [
    ['numbers/index.html', 'Figure 2'],
    ['zh/numbers/index.html', '图2'],
  ],
  'blog-dark-class': [['numbers/index.html', 'Figure 2']],
};

let hosts: Hosts;
let browser: Browser;
let port = ports.hosts;

beforeAll(async () => {
  hosts = placeForHosts();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  hosts[Symbol.dispose]();
});

describe.each(astroHosts)('the host $name', ({ name, variant, pages }) => {
  let served: ServedHost;
  let folder = '';
  const read = (file: string) => fromHtml(readFileSync(join(folder, 'dist', file), 'utf8'));

  beforeAll(async () => {
    folder = await hosts.install(name, variant);
    await mustRun(process.execPath, [astro, 'build'], folder);
    port += 1;
    served = await serveHost(folder, [astro, 'preview', '--port', String(port)]);
  });

  afterAll(() => {
    served[Symbol.dispose]();
  });

  describe.each(pages)('at %s', (path) => {
    it.each(readerViews)(
      'shows every part so that it reads, $scheme at $width px',
      async (view) => {
        await using opened = await openPage(browser, `${served.origin}${path}`, view);
        const { page } = opened;
        expect(await page.locator('figure.octant-figure').count()).toBeGreaterThan(0);
        if (!path.includes('only')) {
          for (const part of [
            '.octant-explorer',
            ':is(.octant-switch, .octant-offer):visible',
            '.octant-citation [role="tab"]',
          ]) {
            expect(await page.locator(part).first().isVisible(), part).toBe(true);
          }
        }
        await expectToRead(opened);
      },
    );

    it('lets nothing of ours out of its layer and its names', async () => {
      await using opened = await openPage(browser, `${served.origin}${path}`);
      const { layer, leaks } = findLeaks(await stylesOf(opened.page));
      expect(layer).toContain('.octant-figure');
      expect(leaks).toEqual([]);
    });
  });

  it('lets a reader choose a cell and copy a citation', async () => {
    await using opened = await openPage(browser, `${served.origin}/`);
    const { page } = opened;
    await page.locator('.octant-explorer').getByRole('radio', { name: 'black' }).check();
    await page.locator('.octant-citation').getByRole('tab', { name: 'RIS' }).click();
    expect(await page.getByRole('tab', { name: 'RIS' }).getAttribute('aria-selected')).toBe('true');
    const copy = page.locator('.octant-citation').getByRole('button').last();
    expect(await copy.isVisible()).toBe(true);
  });

  if (name === 'plain') {
    it('adds no script for figures, and few bytes', async () => {
      const sizes = ['one', 'ten'].map(async (count) => {
        const tree = read(`${count}/index.html`);
        expect(selectAll('script', tree)).toEqual([]);
        const figures = selectAll('figure.octant-figure', tree).map((figure) => toHtml(figure));
        await using opened = await openPage(browser, `${served.origin}/${count}/`);
        const sheets = await stylesOf(opened.page);
        return gzipSync([...figures, ...sheets].join(''), { level: 9 }).length;
      });
      const [one, ten] = await Promise.all(sizes);
      expect(one).toBeLessThan(3 * 1024);
      expect(ten).toBeLessThan(6 * 1024);
    });

    it('brings a matrix alone the style of the matrix alone', async () => {
      await using opened = await openPage(browser, `${served.origin}/one/`);
      const { layer } = findLeaks(await stylesOf(opened.page));
      expect(layer).not.toMatch(/octant-(?:explorer|citation|switch|parallel)/);
    });
  }

  if (name === 'client-router') tryClientRouter(() => ({ browser, origin: served.origin }));

  if (name === 'astro-6') {
    it.each(['plain/index.html', 'zh/plain/index.html'])(
      'draws a fence and gives a heading its id in %s',
      (file) => {
        const tree = read(file);
        expect(select('h2', tree)?.properties.id).toBe('spring');
        expect(selectAll('figure.octant-figure svg', tree)).toHaveLength(1);
      },
    );
  }

  for (const [file, label] of numbered[name] ?? []) {
    it(`numbers figures, and refers to one, in ${file}`, () => {
      const tree = read(file);
      const names = selectAll('figcaption b', tree).map((node) => toString(node));
      expect(names).toEqual([label.replace('2', '1'), label]);
      expect(toString(select('p a', tree) ?? tree).replace('\u00a0', ' ')).toBe(label);
    });
  }

  if (name === 'tailwind') {
    it('leaves Markdown as it is where nothing is asked for', () => {
      const tree = read('index.html');
      expect(selectAll('main > :is(section, [data-block], p[id])', tree)).toEqual([]);
      expect(select('h2', tree)?.properties).toEqual({ id: 'spring' });
    });
  }

  if (name === 'starlight') {
    it('finds the pairs of its pages, of which the first language stands beside the folders', async () => {
      const args = ['src/content/docs', 'src/content/docs/zh-cn'];
      const command = ['node_modules/.bin/octant-parity', '--posts', args[0] ?? ''];
      const { printed } = await run(process.execPath, command, { cwd: folder });
      const pair = (page: string) => args.map((at) => `${at}/${page}:1`).join(' · ');
      expect(printed).toContain(
        `${pair('english-only.mdx')}\n  the post has no translation into zh-cn`,
      );
      expect(printed).toMatch(/index\.mdx:\d+\n {2}the translation into zh-cn was never confirmed/);
      expect(printed).toMatch(/\n2 posts: \d to look at/);
    });

    it('draws a figure of a page without translation in the language of that page', () => {
      const figure = select('figure.octant-figure', read('zh-cn/english-only/index.html'));
      expect(figure?.properties.lang).toBe('en');
    });
  }
});

describe('a script of Node, without Astro', () => {
  it.each(readerViews)('writes a page that reads, $scheme at $width px', async (view) => {
    const folder = await written();
    const address = pathToFileURL(join(folder, 'dist/index.html')).href;
    await using opened = await openPage(browser, address, view);
    expect(await opened.page.locator('svg.octant').count()).toBe(4);
    expect(await opened.page.getByText('A tea house').isVisible()).toBe(true);
    await expectToRead(opened);
  });

  let folder: Promise<string> | undefined;
  const written = () => (folder ??= write());
  async function write(): Promise<string> {
    const host = await hosts.install('node-script');
    await mustRun(process.execPath, ['draw.js'], host);
    return host;
  }
});

describe('a client that Vite bundles', () => {
  let served: ServedHost;

  beforeAll(async () => {
    const folder = await hosts.install('vite-client');
    const vite = 'node_modules/vite/bin/vite.js';
    await mustRun(process.execPath, [vite, 'build'], folder);
    port += 1;
    served = await serveHost(folder, [vite, 'preview', '--port', String(port)]);
  });

  afterAll(() => {
    served[Symbol.dispose]();
  });

  it.each(readerViews)('draws in the browser, $scheme at $width px', async (view) => {
    await using opened = await openPage(browser, served.origin, view);
    const { page } = opened;
    expect(await page.locator('svg.octant').count()).toBe(3);
    expect(await page.getByText('A tea house').isVisible()).toBe(true);
    await expectToRead(opened);
    await page.getByRole('combobox').selectOption('zh');
    expect(await page.locator('svg.octant title').first().textContent()).toBe('所有方式。');
    await expectToRead(opened);
  });
});
