import { type Locator, type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`the map outlines the cells of the section being read, forced colours: ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(`${essay.en.path}#layer-2`);
    const links = mapOf(page).getByRole('link');
    const current = mapOf(page).getByRole('link', { name: /, Second layer$/ });
    await expect(current).toHaveCount(2);
    await expect(mapOf(page).locator('svg [aria-current]')).toHaveCount(2);
    const wide: string[] = [];
    for (const link of await links.filter({ has: page.locator('rect') }).all()) {
      const name = await link.locator('title').textContent();
      if ((await borderOf(link)) > 2) wide.push(name ?? '');
    }
    expect(wide).toEqual(['RLHF, Second layer', 'RLVR, Second layer']);
  });
}

test('a focused cell of the map has a wider border, and nothing that lies over the next', async ({
  page,
}) => {
  await page.goto(`${essay.en.path}#layer-2`);
  await expect(mapOf(page).locator('svg [aria-current]')).toHaveCount(2);
  const first = mapOf(page).getByRole('link', { name: 'All easy, First layer' });
  await first.focus();
  await page.keyboard.press('Tab');
  for (const name of ['RLHF, Second layer', 'RLVR, Second layer', /Only verification/]) {
    const link = mapOf(page).getByRole('link', { name });
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('outline-style', 'none');
    await expect.poll(() => borderOf(link)).toBe(5);
    expect(await borderOf(first)).toBe(1);
    await page.keyboard.press('Tab');
  }
});

test('the map says what it shows, and which cell is pointed at or focused', async ({ page }) => {
  await page.goto(essay.en.path);
  const map = mapOf(page);
  for (const words of ['The environment matrix', '→ Generation', '↓ Solving · Verification']) {
    await expect(map).toContainText(words);
  }
  const link = map.getByRole('link', { name: /^RLHF/ });
  await expect(map.locator('.named')).toBeEmpty();
  await link.hover();
  await expect(map.locator('.named')).toHaveText('RLHF, Second layer');
  await page.mouse.move(640, 400);
  await page.keyboard.press('Tab');
  await map.getByRole('link', { name: /^All easy/ }).focus();
  await page.keyboard.press('Tab');
  await expect(map.locator('.named')).toHaveText('RLHF, Second layer');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true });

  test('contents and map open from the header, and close when they have led somewhere', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(essay.en.path);
    await expect(mapOf(page)).toBeHidden();
    const button = page.getByRole('button', { name: 'Contents' });
    await button.tap();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').nth(3).tap();
    await expect(page).toHaveURL(/#layer-2$/);
    await expect(mapOf(page)).toBeHidden();
    await button.tap();
    const link = mapOf(page).getByRole('link', { name: /^Expert/ });
    await link.tap();
    await expect(mapOf(page).locator('.named')).toHaveText(
      'Expert-level / superhuman, Final layer',
    );
    await expect(page).toHaveURL(/#layer-2$/);
    await link.tap();
    await expect(page).toHaveURL(/#layer-4$/);
    await expect(mapOf(page)).toBeHidden();
  });
});

function mapOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Map of the matrix' });
}

/** Width of a cell's border in pixels, which its scale leaves as it is. */
async function borderOf(link: Locator): Promise<number> {
  return link.locator('rect').evaluate((box) => {
    const { strokeWidth, vectorEffect } = getComputedStyle(box);
    if (vectorEffect !== 'non-scaling-stroke') throw new Error('The border grows with the map');
    return Number.parseFloat(strokeWidth);
  });
}
