import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { threeLanguages } from '../support/builds.ts';
import { root } from '../support/project-copy.ts';
import { lookAt, readFrom, settle, strayOf } from '../support/reading.ts';

const languages = [
  { lang: 'en', path: '/note/' },
  { lang: 'zh', path: '/zh/note/' },
  { lang: 'ar', path: '/ar/note/' },
];
const ids = ['s0.1', 'tokens', 'tokens.1', 'tokens.1.2', 'tokens.2', 'limits.1', 'limits.2'];

test('a place is kept from language to language and back to the first', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 600 });
  await page.goto(threeLanguages.origin + '/note/');
  for (const id of ids) {
    expect(await readFrom(page, id, 0.5)).toBe(true);
    for (const { lang, path } of [...languages.slice(1), ...languages.slice(0, 1)]) {
      const link = page.locator(`.octant-switch > [hreflang="${lang}"]`);
      await link.evaluate((element: HTMLElement) => {
        element.click();
      });
      await page.waitForURL((url) => url.pathname === path);
      await settle(page);
      expect(strayOf(await lookAt(page, id), 0.5), `${id} in ${lang}`).toBeLessThanOrEqual(2);
    }
  }
});

test('a page links to itself in every language', async ({ page }) => {
  await page.goto(threeLanguages.origin + '/ar/note/');
  const links = page.getByRole('navigation', { name: 'اللغة' }).getByRole('link');
  await expect(links).toHaveText(['English', '中文', 'العربية']);
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(4);
});

test('a link to another language says so, on Astro’s own Markdown too', async ({ page }) => {
  const link = page.getByRole('main').locator('a[href="/note/"]');
  await page.goto(threeLanguages.origin + '/zh/note/');
  await expect(link).toHaveText('此处（英文）');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await page.goto(threeLanguages.origin + '/note/');
  await expect(link).toHaveText('here');
});

test('an offer is in the language that it offers, and runs in its direction', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  await page.goto(threeLanguages.origin + '/zh/note/');
  const offer = page.getByRole('link', { name: 'اقرأ هذه الصفحة بلغتك' });
  await expect(offer).toBeVisible();
  await expect(offer).toHaveCSS('direction', 'rtl');
  await expect(page.getByRole('link', { name: 'Read this page in Arabic' })).toBeHidden();
  await context.close();
});

test('a text from right to left stands beside one from left to right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(threeLanguages.origin + '/ar/note/parallel/');
  const sides = page.locator('[id="tokens.2"] [lang]');
  await expect(sides.nth(0)).toHaveCSS('direction', 'ltr');
  await expect(sides.nth(1)).toHaveCSS('direction', 'rtl');
  await expect(page.locator('[id="limits.x1"] > *')).toHaveText([/^Readers of English/, '']);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a page leads to the files of its citation, in every language to the same', async ({
  page,
}) => {
  await page.goto(threeLanguages.origin + '/zh/note/');
  const names = ['cite.bib', 'cite.biblatex.bib', 'cite.ris', 'cite.json'];
  await expect(page.locator('.octant-citation a[download]')).toHaveText(names);
  const links = page.locator('.octant-citation a[download], link[rel="describedby"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...new Set(addresses)].sort()).toEqual(names.map((name) => `/note/${name}`).sort());
  const read = (file: string) => readFileSync(join(root, threeLanguages.folder, file), 'utf8');
  const source = 'tests/fixtures/sites/three-languages/content/citations/note.bib';
  const [first = '', second = ''] = readFileSync(join(root, source), 'utf8').split(/\n(?=@)/);
  expect(read('note/cite.bib')).toBe(first);
  expect(read('note/reading:2024/cite.bib')).toBe(second);
  expect(read('note/reading:2024/cite.ris')).toContain('TI  - On reading');
  expect(read('note/cite.biblatex.bib')).toContain('journaltitle = {Notes of the Reading Room}');
  expect(read('note/cite.ris')).toContain('TY  - JOUR');
  expect(JSON.parse(read('note/cite.json'))).toMatchObject([{ type: 'article-journal' }]);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'ScholarlyArticle' });
});
