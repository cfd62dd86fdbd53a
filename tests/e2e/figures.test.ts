import { expect, test } from 'playwright/test';
import { essays } from '../support/pages.ts';

for (const { path } of essays) {
  for (const width of [320, 375, 1280]) {
    test(`at ${width} px the figures of ${path} fit and can be read`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const figures = page.locator('figure:has(svg)');
      await expect(figures).toHaveCount(8);
      for (const figure of await figures.all()) {
        const { left, right, smallest } = await figure.evaluate(measure);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(smallest).toBeGreaterThanOrEqual(12);
      }
    });
  }

  test(`each figure of ${path} has a number, a caption, a name and a description`, async ({
    page,
  }) => {
    await page.goto(path);
    const captions = await page.locator('figure:has(svg) figcaption').allTextContents();
    expect(captions).toHaveLength(8);
    expect(captions.map((caption) => Number(/\d+/.exec(caption)?.[0]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    for (const figure of await page.locator('figure:has(svg)').all()) {
      const drawing = figure.locator('svg').first();
      await expect(drawing).toHaveAccessibleName(/\S/);
      // Read as the description (https://www.w3.org/TR/svg-aam-1.0/), which Playwright leaves out.
      await expect(drawing.locator('> desc')).toHaveText(/\S/);
    }
  });

  test(`the twin figures of ${path} stand side by side, and stack on a phone`, async ({ page }) => {
    for (const pair of [
      [3, 4],
      [5, 6],
    ]) {
      const boxes = async () =>
        Promise.all(pair.map((at) => page.locator('figure:has(svg)').nth(at).boundingBox()));
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      const [left, right] = await boxes();
      expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
      expect(right?.y).toBeCloseTo(left?.y ?? NaN, 0);
      await page.setViewportSize({ width: 320, height: 800 });
      const [upper, lower] = await boxes();
      expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? NaN) + (upper?.height ?? NaN));
    }
  });
}

/** Where a figure's drawing stands, and the size of its smallest text as it is shown, in pixels. */
function measure(figure: Element) {
  const drawing = figure.querySelector('svg');
  if (!(drawing instanceof SVGSVGElement)) throw new Error('The figure holds no drawing');
  const { left, right } = drawing.getBoundingClientRect();
  const sizes = [...drawing.querySelectorAll('text, tspan')]
    .filter((text) => text instanceof SVGGraphicsElement && text.textContent.trim() !== '')
    .map((text) => {
      const scale = (text as SVGGraphicsElement).getScreenCTM();
      const factor = scale ? Math.hypot(scale.b, scale.d) : 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * factor;
    });
  return { left, right, smallest: Math.min(...sizes) };
}
