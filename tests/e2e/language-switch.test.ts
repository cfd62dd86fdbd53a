import { type Locator, type Page, expect, test } from 'playwright/test';
import { siteUnderBase } from '../support/builds.ts';
import { essay } from '../support/pages.ts';

const ways = [
  { from: essay.en, to: essay.zh, name: '中文', region: 'Language', both: 'Both' },
  { from: essay.zh, to: essay.en, name: 'English', region: '语言', both: '对照' },
];

for (const { from, to, name, region, both } of ways) {
  for (const by of ['mouse', 'keyboard'] as const) {
    test(`the switch of ${from.path} leads to the section being read, by ${by}`, async ({
      page,
    }) => {
      await page.goto(`${from.path}#layer-3`);
      await expectAtTop(page, 'layer-3');
      await page.mouse.wheel(0, 60);
      const link = page.getByRole('navigation', { name: region }).getByRole('link', { name });
      await expect(link).toBeInViewport();
      if (by === 'mouse') await clickWhereItIs(page, link);
      else await link.press('Enter');
      await expect(page).toHaveURL(`${to.path}#layer-3`);
      await expectAtTop(page, 'layer-3');
    });
  }

  test(`at the top of ${from.path} the switch leads to the top`, async ({ page }) => {
    await page.goto(from.path);
    await page.getByRole('navigation', { name: region }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`${to.path}#?$`));
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test(`the switch of ${from.path} marks the language that is open`, async ({ page }) => {
    await page.goto(from.path);
    const links = page.getByRole('navigation', { name: region }).getByRole('link');
    await expect(links).toHaveText(['English', '中文', both]);
    for (const link of (await links.all()).slice(0, 2)) {
      const own = (await link.getAttribute('lang')) === from.lang;
      expect(await link.getAttribute('aria-current')).toBe(own ? 'page' : null);
      expect(await link.getAttribute('hreflang')).toBe(await link.getAttribute('lang'));
    }
  });

  test(`a section's own link leads from ${from.path} to its translation`, async ({ page }) => {
    await page.goto(from.path);
    await page.locator('h2#layer-2').getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${to.path}#layer-2`);
    await expectAtTop(page, 'layer-2');
  });
}

test('the switch keeps to the base path', async ({ page }) => {
  const { origin, base } = siteUnderBase;
  await page.goto(`${origin}${base}${essay.en.path}#citation`);
  const region = page.getByRole('navigation', { name: 'Language' });
  await clickWhereItIs(page, region.getByRole('link', { name: '中文' }));
  await expect(page).toHaveURL(`${origin}${base}${essay.zh.path}#citation`);
});

/** Playwright scrolls before it clicks, even to what is in the window; a reader does not. */
async function clickWhereItIs(page: Page, link: Locator): Promise<void> {
  const box = await link.boundingBox();
  if (!box) throw new Error('The link is not shown');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function expectAtTop(page: Page, id: string): Promise<void> {
  const heading = page.locator(`h2#${id}`);
  await expect(heading).toBeInViewport();
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan((page.viewportSize()?.height ?? 0) / 3);
}
