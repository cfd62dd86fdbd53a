import { expect, test } from 'playwright/test';
import { chineseSerif, installFaces, notoSerif } from '../support/faces.ts';
import { essay, essays } from '../support/pages.ts';

// The policy of a page allows no style but its own, and the faces of this reader come as one.
test.use({ bypassCSP: true });

for (const { path } of essays) {
  for (const { width, height, windows } of [
    { width: 1280, height: 900, windows: 1.4 },
    { width: 375, height: 812, windows: 1.9 },
  ]) {
    test(`at ${width} × ${height} the text of ${path} starts within ${windows} windows`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await installFaces(page, { 'Source Serif 4': notoSerif, 'Noto Serif CJK SC': chineseSerif });
      const sentence = page.locator('.prose section > ul').getByRole('listitem');
      const box = await sentence.first().boundingBox();
      expect((box?.y ?? NaN) / height).toBeLessThanOrEqual(windows);
    });
  }
}

test('a wide page has the legend beside its drawing, a phone below it', async ({ page }) => {
  await page.goto(essay.en.path);
  const drawing = page.getByRole('group', { name: /^Eight subspaces/ }).and(page.locator('svg'));
  const legend = page.getByRole('figure').filter({ has: drawing }).locator('.octant-legend');
  for (const [width, isBeside] of [
    [1280, true],
    [375, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const [drawn, said] = [await drawing.boundingBox(), await legend.boundingBox()];
    if (!drawn || !said) throw new Error('The overview has no drawing or no legend');
    expect(said.y > drawn.y + drawn.height).toBe(!isBeside);
    expect(said.x > drawn.x + drawn.width).toBe(isBeside);
  }
});

test('the order of the dots is said where they first appear', async ({ page }) => {
  await page.goto(essay.en.path);
  const first = page.getByRole('figure').first();
  await expect(first).toContainText('Dots: generation, solving, verification; a full one is hard');
});
