import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../support/project-copy.ts';

interface Words {
  readonly skip: string;
  readonly feed: string;
  readonly top: string;
  readonly docs: { readonly title: string };
  readonly lists: { readonly tags: { readonly title: string } };
}

for (const [language, path] of [
  ['en', '/tags/'],
  ['zh', '/zh/tags/'],
] as const) {
  test(`${path} says what public/locales/${language} says`, async ({ page }) => {
    const file = join(root, `public/locales/${language}/site.json`);
    const words = JSON.parse(readFileSync(file, 'utf8')) as Words;
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.tags.title);
    await expect(page.locator('a.skip')).toHaveText(words.skip);
    await expect(page.locator('footer a')).toHaveText([words.docs.title, words.feed, words.top]);
  });
}
