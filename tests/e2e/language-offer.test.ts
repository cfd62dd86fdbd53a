import { type Browser, type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';

const offers = {
  en: { name: 'Read this page in English', decline: 'Don’t offer it again' },
  zh: { name: '阅读中文版', decline: '不再提示' },
};

async function open(browser: Browser, locale: string, path: string): Promise<Page> {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('a reader whose browser prefers the other language gets one offer of it', async ({
  browser,
}) => {
  const page = await open(browser, 'zh-CN', essay.en.path);
  const link = page.getByRole('link', { name: offers.zh.name });
  await expect(link).toBeVisible();
  await expect(page).toHaveURL(essay.en.path);
  await expect(page.locator('.octant-offer:visible')).toHaveCount(1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${essay.zh.path}#?$`));
  await expect(page.locator('.octant-offer:visible')).toHaveCount(0);
});

test('a reader of the page’s own language gets no offer', async ({ browser }) => {
  for (const [locale, path] of [
    ['en-GB', essay.en.path],
    ['zh-TW', essay.zh.path],
    ['fr-FR', essay.zh.path],
  ] as const) {
    const page = await open(browser, locale, path);
    await page.waitForLoadState('load');
    await expect(page.locator('.octant-offer:visible')).toHaveCount(0);
  }
});

test('an offer that is declined never comes back', async ({ browser }) => {
  const page = await open(browser, 'en-GB', essay.zh.path);
  await page.getByRole('button', { name: offers.en.decline }).click();
  await expect(page.locator('.octant-offer:visible')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.octant-offer:visible')).toHaveCount(0);
});

test('a language once chosen is offered on a shared link, which opens what it names', async ({
  browser,
}) => {
  const page = await open(browser, 'en-GB', essay.en.path);
  const region = page.getByRole('navigation', { name: 'Language' });
  await region.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(new RegExp(essay.zh.path));
  await page.goto(`${essay.en.path}#layer-4`);
  await expect(page).toHaveURL(`${essay.en.path}#layer-4`);
  await expect(page.locator('h2#layer-4')).toBeInViewport();
  await expect(page.getByRole('link', { name: offers.zh.name })).toBeVisible();
});

for (const width of [320, 375, 1280]) {
  test(`at ${width} px an offer covers no text, moves none and leaves every choice in sight`, async ({
    browser,
  }) => {
    for (const [locale, path] of [
      ['zh-CN', essay.en.path],
      ['en-GB', essay.zh.path],
    ] as const) {
      const context = await browser.newContext({ locale, viewport: { width, height: 812 } });
      const page = await context.newPage();
      await page.goto(path);
      const offer = page.locator('.octant-offer:visible');
      await expect(offer).toHaveCount(1);
      await expect(page.locator('header.site').filter({ has: offer })).toHaveCount(1);
      const top = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
      const offered = await top();
      const choices = page.locator('.octant-switch a, a.search, .scheme, .octant-offer:visible a');
      for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
      await expect(choices).toHaveCount(6);
      await offer.getByRole('button').click();
      expect(await top()).toBe(offered);
      await context.close();
    }
  });
}
