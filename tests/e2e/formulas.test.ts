import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';
import { formulas, site } from '../support/builds.ts';
import { pagesOf } from '../support/pages.ts';

const posts = [
  { path: '/2025/01/01/formulas/', inline: 3, blocks: 2 },
  { path: '/zh/2025/01/01/formulas/', inline: 3, blocks: 2 },
  { path: '/2025/01/02/markdown-formulas/', inline: 2, blocks: 1 },
  { path: '/zh/2025/01/02/markdown-formulas/', inline: 2, blocks: 1 },
];

for (const { path, inline, blocks } of posts) {
  test(`the formulas of ${path} are drawn at build, in KaTeX's own faces`, async ({ page }) => {
    const loaded: string[] = [];
    const complaints: string[] = [];
    page.on('requestfinished', (request) => loaded.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(formulas.origin + path, { waitUntil: 'networkidle' });

    await expect(page.locator('.katex')).toHaveCount(inline + blocks);
    await expect(page.locator('.katex-display')).toHaveCount(blocks);
    await expect(page.locator('li .katex').first()).toBeVisible();
    await expect(page.locator('.katex math').first()).toBeAttached();
    expect(await page.locator('article').innerText()).not.toContain('$$');

    expect(loaded.filter((url) => /\/formulas\.[^/]*\.css$/.test(url))).toHaveLength(1);
    expect(loaded.filter((url) => url.includes('KaTeX_Main'))).not.toHaveLength(0);
    expect(await page.evaluate(() => document.fonts.check('16px KaTeX_Main'))).toBe(true);
    expect(complaints).toEqual([]);
  });
}

test('a page without formulas loads none of their style, and allows no style attributes', async ({
  page,
}) => {
  for (const path of ['/', '/zh/', '/2025/01/03/plain/']) {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(formulas.origin + path, { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /katex|\/formulas\.[^/]*\.css/i.test(url))).toEqual([]);
    page.removeAllListeners('request');
  }
  const others = pagesOf(formulas).filter(({ path }) => !/formulas|specimen|about/.test(path));
  for (const { html } of [...others, ...pagesOf(site)]) {
    expect(html).not.toContain('class="katex');
    expect(html).not.toContain('/formulas.');
    expect(html).not.toContain("'unsafe-inline'");
  }
});

test('the style is of the version that draws the formulas', () => {
  const here = createRequire(import.meta.url);
  const drawing = createRequire(here.resolve('rehype-katex'));
  expect(drawing.resolve('katex')).toBe(here.resolve('katex'));
});
