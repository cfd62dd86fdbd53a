import { expect, test } from 'playwright/test';
import { essays } from '../support/pages.ts';

for (const { lang, path } of essays) {
  for (const javaScriptEnabled of [true, false]) {
    test(`the ${lang} essay has no controls on paper ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const controls = page.locator(
        'button, input, summary, nav, [role=tab], .octant-citation a, figcaption > a, .comments, .onward',
      );
      expect(await controls.count()).toBeGreaterThan(20);
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      // No format is left as a heading alone.
      const formats = page.locator('.octant-citation div:visible:not([role=tablist])');
      expect(await formats.count()).toBeGreaterThan(0);
      await expect(formats.filter({ hasNot: page.locator('pre, p') })).toHaveCount(0);
      await context.close();
    });
  }

  test(`paper shows the numbers of the ${lang} legend on their grounds`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const keys = page.locator('.octant-legend i:visible');
    expect(await keys.count()).toBeGreaterThan(4);
    for (const key of await keys.all()) await expect(key).toHaveCSS('print-color-adjust', 'exact');
  });

  test(`a page of paper holds no figure of the ${lang} essay that is higher than half of it`, async ({
    page,
  }) => {
    // A sheet of A4 less its margins, at 96 dots per inch.
    await page.setViewportSize({ width: 673, height: 987 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const figures = page.locator('.prose figure');
    const heights = await figures.evaluateAll((all) =>
      all.map((figure) => figure.getBoundingClientRect().height),
    );
    expect(heights.length).toBe(8);
    for (const height of heights) expect(height).toBeLessThan(987 / 2);
    const entry = page.locator('.octant-citation > section').first();
    await expect(entry).toHaveCSS('break-inside', 'avoid');
    await expect(page.locator('h2').last()).toHaveCSS('break-after', 'avoid');
  });
}
