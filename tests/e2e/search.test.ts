import { type Page, expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { site, siteUnderBase } from '../support/builds.ts';
import { essay } from '../support/pages.ts';
import { indexInParts } from '../../src/site/search/index-parts.ts';

const words = {
  en: { title: 'Search', field: 'Words to find', none: 'English: nothing found' },
  zh: { title: '搜索', field: '要查找的词', none: '中文：没有结果' },
};

for (const { origin, base, folder } of [site, siteUnderBase]) {
  test(`${folder}: the search opens over the page, and only then loads its index`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${origin}${base}${essay.en.path}`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);

    await page.getByRole('link', { name: words.en.title }).click();
    const dialog = page.getByRole('dialog', { name: words.en.title });
    await expect(dialog.getByRole('searchbox', { name: words.en.field })).toBeFocused();
    await page.keyboard.type('verification');
    const first = dialog.getByRole('listitem').getByRole('link').first();
    await expect(first).toHaveText('Scaling the Environment');
    expect(await first.getAttribute('href')).toBe(`${base}${essay.en.path}`);
    expect(asked.some((path) => path.startsWith(`${base}/pagefind/en/`))).toBe(true);
    // A section goes by its heading alone, without the link to the other edition beside it.
    await expect(
      dialog.getByRole('link', { name: 'Scaling Environments', exact: true }),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: words.en.title })).toBeFocused();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
}

test('a result leads to its section, and the dialog closes', async ({ page }) => {
  await search(page, 'en', 'superhuman');
  await page.getByRole('dialog').locator('ul a').first().click();
  await expect(page).toHaveURL(/env-matrix\/#[a-z0-9-]+$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [language, term, other] of [
  ['en', '单位换算', '中文: 1 found'],
  ['zh', 'spelling', 'English：1 条结果'],
] as const) {
  test(`${language}: says what the other language has of ${term}`, async ({ page }) => {
    await search(page, language, term);
    const found = page.getByRole('dialog').getByRole('status');
    await expect(found).toHaveText(`${words[language].none} · ${other}`);
    const list = page.getByRole('dialog').getByRole('list').first();
    await expect(list).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en');
    await expect(list.locator('mark').first()).toBeVisible();
  });
}

test('the page of the search keeps the words in its address', async ({ page }) => {
  await page.goto('/zh/search/');
  await page.getByRole('searchbox', { name: words.zh.field }).fill('环境');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=%E7%8E%AF%E5%A2%83$/);
  await page.reload();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a large index, which is in parts, is searched as one', async ({ page }) => {
  const teas = ['assam', 'ceylon', 'oolong'];
  const pages = teas.map((tea) => ({
    url: `/teas/${tea}/`,
    content: `<html lang="en"><article><h1>${tea}</h1><p>Leaves of ${tea}.</p></article></html>`,
  }));
  const files = new Map((await indexInParts(pages, 1)).map(({ path, content }) => [path, content]));
  await page.route(/\/pagefind\/en\//, (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/pagefind/en/');
    const body = files.get(path);
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.abort();
  });
  await search(page, 'en', 'leaves');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('English: 3 found');
  // The other language is that of the site.
  const links = dialog.locator('ol[lang="en"] > li > a');
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(hrefs.sort()).toEqual(pages.map(({ url }) => url));
  await dialog.getByRole('searchbox').fill('ceylon');
  await expect(links).toHaveText(['ceylon']);
});

test('an index that does not load is said', async ({ page }) => {
  await page.route(/pagefind\/(en|zh)\//, (route) => route.abort());
  await search(page, 'en', 'verification');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'The index could not be loaded. Try again later.',
  );
});

const forms = {
  en: { found: 'verification', nothing: 'qqqq', inOther: '验证', failed: 'could not be loaded' },
  zh: { found: '环境', nothing: 'qqqq', inOther: 'superhuman', failed: '未能载入' },
};

for (const language of ['en', 'zh'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open dialog is accessible in every form (${language}, ${colorScheme})`, async ({
      page,
    }) => {
      const { found, nothing, inOther, failed } = forms[language];
      await page.emulateMedia({ colorScheme });
      await page.goto(essay[language].path);
      const open = () => page.getByRole('link', { name: words[language].title }).click();
      const dialog = page.getByRole('dialog');
      const field = dialog.getByRole('searchbox');
      const isAccessible = async (form: string) => {
        expect(await accessibilityFaults(page), form).toEqual([]);
      };
      await open();
      await expect(field).toBeFocused();
      await isAccessible('empty');
      await field.fill(found);
      await expect(dialog.locator('mark').first()).toBeVisible();
      await isAccessible('results');
      await field.fill(inOther);
      await expect(dialog.getByRole('status')).toContainText(words[language].none);
      await expect(dialog.locator('mark').first()).toBeVisible();
      await isAccessible('results in the other language alone');
      await field.fill(nothing);
      await expect(dialog.getByRole('listitem')).toHaveCount(0);
      await expect(dialog.getByRole('status')).toContainText(words[language].none);
      await isAccessible('no results');
      await page.route(/pagefind\/(en|zh)\//, (route) => route.abort());
      await page.reload();
      await open();
      await field.fill(found);
      await expect(dialog.getByRole('status')).toContainText(failed);
      await isAccessible('error');
    });
  }
}

test('without script the page says so and leads to the list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(essay.zh.path);
  await page.getByRole('link', { name: words.zh.title }).click();
  await expect(page.getByText('搜索需要 JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await context.close();
});

async function search(page: Page, language: 'en' | 'zh', term: string): Promise<void> {
  await page.goto(essay[language].path);
  await page.getByRole('link', { name: words[language].title }).click();
  await page.getByRole('searchbox', { name: words[language].field }).fill(term);
}
