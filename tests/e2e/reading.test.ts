import { expect, test } from 'playwright/test';
import { lightness } from '../support/lightness.ts';
import { essay } from '../support/pages.ts';

const contents = { en: 'Contents', zh: '目录' };

for (const language of ['en', 'zh'] as const) {
  test(`the ${language} contents list the top and every section and mark the one being read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(essay[language].path);
    const links = page.getByRole('navigation', { name: contents[language] }).getByRole('link');
    await expect(links).toHaveCount(7);
    await expect(links.and(page.locator('[aria-current]'))).toHaveCount(0);

    await page.goto(`${essay[language].path}#layer-2`);
    await expect(links.and(page.locator('[aria-current]'))).toHaveCount(1);
    await expect(links.nth(3)).toHaveAttribute('aria-current', 'true');

    await links.nth(4).evaluate((link: HTMLElement) => {
      link.click();
    });
    await expect(links.nth(4)).toHaveAttribute('aria-current', 'true');
    await expect(links.nth(3)).not.toHaveAttribute('aria-current');
  });

  test(`on paper the ${language} essay is light and has no controls`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(essay[language].path);
    await page.getByRole('button', { name: /^(Colour scheme|配色)/ }).click();
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all()) {
      await expect(navigation).toBeHidden();
    }
    for (const button of await page.getByRole('button', { includeHidden: true }).all()) {
      await expect(button).toBeHidden();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await lightness(page.locator('article'), 'color')).toBeLessThan(0.4);
  });
}

test('the first Tab leads past the header to the text', async ({ page }) => {
  await page.goto(essay.en.path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${essay.en.path}#main`);
});
