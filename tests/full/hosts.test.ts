import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { type Browser, type Page, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { findHeadlessPath } from '../support/browser.ts';
import { measureContrast } from '../support/contrast.ts';
import { type Hosts, type ServedHost, packForHosts, serveHost } from './host-sites.ts';
import { mustRun } from './packed-site.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const parts =
  '.octant-figure, .octant-explorer, .octant-switch, .octant-citation, .octant-glyph, .octant';
const preview = (port: number) => [astro, 'preview', '--port', String(port)];

/** Each host with how it is built and served, and the pages of it that hold our parts. */
const astroHosts = [
  { name: 'plain', pages: ['/'] },
  { name: 'tailwind', pages: ['/'] },
  { name: 'starlight', pages: ['/', '/zh-cn/', '/zh-cn/english-only/'] },
  { name: 'blog-dark-class', pages: ['/'] },
  { name: 'blog-data-theme', pages: ['/'] },
] as const;

const views = (['light', 'dark'] as const).flatMap((scheme) =>
  [375, 1280].map((width) => ({ scheme, width })),
);

let hosts: Hosts;
let browser: Browser;
let port = Number(process.env['TEST_PORT'] ?? 4410) + 40;

beforeAll(async () => {
  hosts = await packForHosts();
  const executablePath = findHeadlessPath();
  browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath !== undefined && { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  hosts[Symbol.dispose]();
});

/** Opens a page, and keeps what its console says. */
async function open(
  address: string,
  { scheme, width }: (typeof views)[number],
): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  const said: string[] = [];
  page.on('console', (message) => {
    // Astro's own script for prefetching says that it is there.
    if (message.type() !== 'debug') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  return { page, said };
}

/** What axe finds wrong with our parts, and not with the host around them. */
async function faultsOfParts(page: Page): Promise<string[]> {
  const faults = await accessibilityFaults(page, parts);
  return faults.map(([rule, html]) => `${rule}: ${html.join(' ')}`);
}

describe.each(astroHosts)('the host $name', ({ name, pages }) => {
  let served: ServedHost;
  let folder = '';

  beforeAll(async () => {
    folder = await hosts.install(name);
    await mustRun(process.execPath, [astro, 'build'], folder);
    port += 1;
    served = await serveHost(folder, preview(port));
  });

  afterAll(() => {
    served[Symbol.dispose]();
  });

  describe.each(pages)('at %s', (path) => {
    it.each(views)('shows every part so that it reads, $scheme at $width px', async (view) => {
      const { page, said } = await open(`${served.origin}${path}`, view);
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
      const { measured, pale } = await measureContrast(page, parts);
      expect(measured).toBeGreaterThan(20);
      expect(pale).toEqual([]);
      expect(await faultsOfParts(page)).toEqual([]);
      expect(said).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.close();
    });
  });

  it('lets a reader choose a cell and copy a citation', async () => {
    const { page } = await open(`${served.origin}/`, { scheme: 'light', width: 1280 });
    await page.locator('.octant-explorer').getByRole('radio', { name: 'black' }).check();
    await page.locator('.octant-citation').getByRole('tab', { name: 'RIS' }).click();
    expect(await page.getByRole('tab', { name: 'RIS' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('.octant-citation').getByRole('button').last().isVisible()).toBe(
      true,
    );
    await page.close();
  });

  if (name === 'plain') {
    it('adds no script for figures, and few bytes', () => {
      const sizes = ['one', 'ten'].map((count) => {
        const tree = fromHtml(readFileSync(join(folder, 'dist', count, 'index.html'), 'utf8'));
        expect(selectAll('script', tree)).toEqual([]);
        const figures = selectAll('figure.octant-figure', tree).map((figure) => toHtml(figure));
        const sheets = selectAll('link[rel=stylesheet]', tree)
          .map(({ properties }) =>
            readFileSync(join(folder, 'dist', String(properties.href)), 'utf8'),
          )
          .filter((css) => css.includes('.octant-figure'));
        return gzipSync(figures.join('') + sheets.join(''), { level: 9 }).length;
      });
      expect(sizes[0]).toBeLessThan(3.5 * 1024);
      expect(sizes[1]).toBeLessThan(6 * 1024);
    });
  }

  if (name === 'starlight') {
    it('draws a figure of a page without translation in the language of that page', () => {
      const file = join(folder, 'dist/zh-cn/english-only/index.html');
      const figure = select('figure.octant-figure', fromHtml(readFileSync(file, 'utf8')));
      expect(figure?.properties.lang).toBe('en');
    });
  }
});
