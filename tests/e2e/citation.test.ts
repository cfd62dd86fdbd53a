import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

const entry = readFileSync(join(root, 'content/citations/env-matrix.bib'), 'utf8');

const words = {
  en: { copy: 'Copy', copied: /Copied/, selected: /Selected/ },
  zh: { copy: '复制', copied: /已复制/, selected: /已选中/ },
};

for (const language of ['en', 'zh'] as const) {
  const { copy, copied, selected } = words[language];

  test(`Copy puts the ${language} entry on the clipboard byte by byte, and says so`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(essay[language].path);
    await page.getByRole('button', { name: copy, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(entry);
  });

  test(`where the clipboard is refused, the ${language} entry is selected instead`, async ({
    page,
  }) => {
    await refuseClipboard(page);
    await page.goto(essay[language].path);
    await page.getByRole('button', { name: copy, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: selected })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(entry.trim());
  });
}

test('Copy works from the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(essay.en.path);
  await page.getByRole('button', { name: 'Copy', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(entry);
});

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
}
