import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, expect, test } from 'playwright/test';
import { site } from '../support/builds.ts';
import { essay, essays } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

const names = ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON', 'APA', 'GB/T 7714'];

function fileOf(path: string, ending: string): string {
  return readFileSync(join(root, site.folder, path, `cite.${ending}`), 'utf8');
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the formats are tabs that the arrow keys walk through, round and round', async ({ page }) => {
  await page.goto(essay.en.path);
  const tabs = page.getByRole('tablist', { name: 'Citation format' }).getByRole('tab');
  await expect(tabs).toHaveText(names);
  const walk = { ArrowRight: 1, End: 5, ArrowLeft: 4, Home: 0 };
  await tabs.first().focus();
  for (const [key, index] of Object.entries(walk)) {
    await page.keyboard.press(key);
    await expect(tabs.nth(index)).toBeFocused();
    await expect(tabs.nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).toHaveAccessibleName(names[index] ?? '');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
});

test('only the chosen tab is in the order of the Tab key, and its text follows', async ({
  page,
}) => {
  await page.goto(essay.en.path);
  await page.getByRole('tab', { name: 'APA' }).click();
  await expect(page.getByRole('tab', { name: 'BibTeX' })).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('each format is copied as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-03-01T12:00:00Z');
  await page.goto(essay.en.path);
  const expected: Record<string, string> = {
    BibTeX: fileOf(essay.en.path, 'bib'),
    BibLaTeX: fileOf(essay.en.path, 'biblatex.bib'),
    RIS: fileOf(essay.en.path, 'ris'),
    'CSL-JSON': fileOf(essay.en.path, 'json'),
    APA: 'Liu, W. (2025, July 17). Scaling the Environment. https://thinkwee.top/2025/07/17/env-matrix/',
    'GB/T 7714':
      'LIU W. Scaling the Environment[EB/OL]. (2025-07-17)[2026-03-01]. https://thinkwee.top/2025/07/17/env-matrix/.',
  };
  for (const name of names) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(statusOf(page)).toHaveText('');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(statusOf(page)).toHaveText('Copied');
    const copied = await clipboardOf(page);
    expect(copied).toBe(expected[name]);
  }
});

test('the Chinese page copies the entry of its own edition, too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(essay.zh.path);
  await page.getByRole('button', { name: '复制中文版的引用' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  expect(await clipboardOf(page)).toBe(fileOf(essay.zh.path, 'bib'));
  expect(fileOf(essay.zh.path, 'bib')).toContain('title = {Scaling 环境}');
});

test('where a file is not to be had, its link stays', async ({ page }) => {
  await page.route('**/cite.ris', (route) => route.abort());
  await page.goto(essay.en.path);
  await page.getByRole('tab', { name: 'RIS' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('link', { name: 'cite.ris' })).toBeVisible();
  await expect(statusOf(page)).toHaveText('');
});

for (const { path } of essays) {
  test(`the files of ${path} are downloaded under their names`, async ({ page }) => {
    await page.goto(path);
    for (const [name, ending] of [
      ['BibTeX', 'bib'],
      ['BibLaTeX', 'biblatex.bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const) {
      await page.getByRole('tab', { name, exact: true }).last().click();
      const download = page.waitForEvent('download');
      await page
        .getByRole('link', { name: `cite.${ending}` })
        .last()
        .click();
      expect((await download).suggestedFilename()).toBe(`cite.${ending}`);
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(fileOf(path, ending));
    }
  });
}

/** What the citation says of itself; the comments have a status of their own. */
function statusOf(page: Page): Locator {
  return page.locator('.octant-citation').getByRole('status');
}
