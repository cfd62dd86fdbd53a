import { expect, test } from 'playwright/test';
import { formulas } from '../support/builds.ts';

const untranslated = '/2025/01/03/plain/';

test('the list of the other language says in which language a post is', async ({ page }) => {
  await page.goto(`${formulas.origin}/zh/`);
  const link = page.getByRole('main').locator(`a[href="${untranslated}"]`);
  await expect(link).toHaveText(/^\s*No formulas\s*（英文）\s*$/);
  await page.goto(`${formulas.origin}/`);
  await expect(link).toHaveText(/^\s*No formulas\s*$/);
});

test('a link in a text says that it leads to another language', async ({ page }) => {
  await page.goto(`${formulas.origin}/zh/2025/01/02/markdown-formulas/`);
  const link = page.locator(`.prose a[href="${untranslated}"]`);
  await expect(link).toHaveText('另一篇（英文）');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await page.goto(`${formulas.origin}/2025/01/02/markdown-formulas/`);
  await expect(link).toHaveText('another');
});
