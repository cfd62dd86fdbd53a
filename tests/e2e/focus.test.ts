import { expect, test } from 'playwright/test';
import { essays } from '../support/pages.ts';

for (const { lang, path } of essays) {
  test(`the skip link of the ${lang} essay is whole, ring and all, and leads to the text`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    const box = await skip.boundingBox();
    // The ring is 2 px wide and stands 3 px away.
    expect(box?.x).toBeGreaterThanOrEqual(5);
    expect(box?.y).toBeGreaterThanOrEqual(5);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });

  test(`the Tab key walks through the ${lang} essay in the order of its reading`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const tops: number[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      tops.push(
        await page.evaluate(() => {
          const { activeElement: focused } = document;
          if (!focused || focused.closest('header.site, .skip, .contents')) return NaN;
          // A caption may stand beside its figure.
          const block = focused.closest('figure') ?? focused;
          return block.getBoundingClientRect().top + scrollY;
        }),
      );
    }
    const within = tops.filter((top) => !Number.isNaN(top));
    expect(within.length).toBeGreaterThan(20);
    // What stands in one row may differ by a line.
    within.reduce((before, top) => {
      expect(top).toBeGreaterThanOrEqual(before - 40);
      return top;
    });
  });
}
