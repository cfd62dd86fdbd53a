import { type Page, expect, test } from 'playwright/test';
import { colours as siteColours } from '../../src/site/config/colours.ts';
import { lightness } from '../support/lightness.ts';
import { essay } from '../support/pages.ts';

const button = (page: Page) => page.getByRole('button', { name: /^Colour scheme/ });
const ink = (page: Page) => lightness(page.locator('body'), 'color');

test('the page follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(essay.en.path);
  expect(await ink(page)).toBeLessThan(0.4);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink(page)).toBeGreaterThan(0.6);
  await expect(button(page)).toHaveAccessibleName('Colour scheme: automatic');
});

test('a choice outlives the page and goes with the last press', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(essay.en.path);
  await button(page).click();
  await expect(button(page)).toHaveAccessibleName('Colour scheme: light');
  await button(page).click();
  await expect(button(page)).toHaveAccessibleName('Colour scheme: dark');
  expect(await ink(page)).toBeGreaterThan(0.6);

  await page.reload();
  await expect(button(page)).toHaveAccessibleName('Colour scheme: dark');
  expect(await ink(page)).toBeGreaterThan(0.6);

  await page.goto(essay.zh.path);
  await expect(page.getByRole('button', { name: '配色：深色' })).toBeVisible();

  await page.goto(essay.en.path);
  await button(page).click();
  await page.reload();
  await expect(button(page)).toHaveAccessibleName('Colour scheme: automatic');
  expect(await ink(page)).toBeLessThan(0.4);
});

test('the bars of the browser have the colour of the page, whoever chose it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(essay.en.path);
  const colours = () =>
    page
      .locator('meta[name=theme-color]')
      .evaluateAll((all) =>
        (all as HTMLMetaElement[])
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
      );
  const { light, dark } = Object.fromEntries(
    Object.entries(siteColours).map(([scheme, { paper }]) => [scheme, paper]),
  );
  expect(await colours()).toEqual([light]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours()).toEqual([dark]);
  for (const chosen of [light, dark, dark]) {
    await button(page).click();
    expect(await colours()).toEqual([chosen]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colours()).toEqual([light]);
});

test('a page chosen dark is never shown light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('scheme', 'dark');
    const state = window as unknown as { atBody?: string | undefined };
    // The first paint waits for the body, so what stands when the body appears is what is painted.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      state.atBody = document.documentElement.dataset['scheme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(essay.en.path);
  const atBody = await page.evaluate(() => (window as unknown as { atBody?: string }).atBody);
  expect(atBody).toBe('dark');
});

test('a choice that cannot be stored still holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(essay.en.path);
  await button(page).click();
  await button(page).click();
  await expect(button(page)).toHaveAccessibleName('Colour scheme: dark');
  expect(await ink(page)).toBeGreaterThan(0.6);
});
