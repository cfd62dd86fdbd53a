import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { root } from '../support/project-copy.ts';

for (const [language, path] of [
  ['en', '/'],
  ['zh', '/zh/'],
] as const) {
  test(`${path} says what public/locales/${language} says`, async ({ page }) => {
    const file = `${root}/public/locales/${language}/site.json`;
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['essays'] ?? '');
    await expect(page.locator('a.skip')).toHaveText(words['skip'] ?? '');
    await expect(page.locator('footer a')).toHaveText([words['feed'] ?? '', words['top'] ?? '']);
  });
}
