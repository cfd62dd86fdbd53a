import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { essays } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

test.use({ javaScriptEnabled: false });

const entry = readFileSync(join(root, 'content/citations/env-matrix.bib'), 'utf8');

for (const { lang, path } of essays) {
  test(`without script, ${path} is whole`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('listitem').filter({ hasText: 'RLHF' }).first()).toBeVisible();
    await expect(page.locator('figure:has(svg)')).toHaveCount(8);
    for (const figure of await page.locator('figure:has(svg)').all()) {
      await expect(figure).toBeVisible();
    }
    for (const other of essays) {
      const link = page.getByRole('navigation').locator(`a[hreflang="${other.lang}"]`).first();
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', other.path);
      if (other.lang === lang) await expect(link).toHaveAttribute('aria-current', 'page');
    }
    const written = page.locator('pre').first();
    await expect(written).toBeVisible();
    expect(await written.textContent()).toBe(entry);
  });

  test(`without script, ${path} lists every format of the citation`, async ({ page }) => {
    await page.goto(path);
    for (const name of ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON', 'APA', 'GB/T 7714']) {
      await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
    }
    for (const ending of ['bib', 'biblatex.bib', 'ris', 'json']) {
      await expect(page.getByRole('link', { name: `cite.${ending}` }).first()).toBeVisible();
    }
  });

  test(`without script, one click selects the entry of ${path}`, async ({ page }) => {
    await page.goto(path);
    const written = page.locator('pre').first();
    await expect(written).toHaveCSS('user-select', 'all');
  });

  test(`without script, ${path} shows no button that does nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test(`without script, each section of ${path} leads to its translation`, async ({ page }) => {
    await page.goto(path);
    const other = essays.find((essay) => essay.lang !== lang);
    for (const id of ['scaling', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'citation']) {
      const link = page.locator(`h2#${id} a[hreflang]`);
      await expect(link).toHaveAttribute('href', `${other?.path}#${id}`);
      await expect(link).toHaveAttribute('lang', other?.lang ?? '');
    }
  });
}
