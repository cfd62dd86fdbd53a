import { expect, test } from 'playwright/test';
import { formulas } from '../support/builds.ts';
import { installFaces, latinFaces } from '../support/faces.ts';
import { essay, essays } from '../support/pages.ts';

for (const face of latinFaces) {
  test.describe(`in ${face.family}`, () => {
    test.use({ bypassCSP: true });

    test('an opened table of a twin figure shows all its columns', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(essay.en.path);
      await installFaces(page, { 'Source Serif 4': face });
      const figure = page.getByRole('figure', {
        name: /^Figure 4 RLHF: only generation is hard\./,
      });
      await figure.getByText('As a table').click();
      await expect(figure.getByRole('columnheader')).toHaveCount(6);
      const hidden = await figure
        .locator('details')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden).toBe(0);
    });
  });
}

for (const width of [320, 375]) {
  test(`at ${width} px a Chinese table keeps its words on their lines`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(essay.zh.path);
    const figure = page.getByRole('figure', { name: /^图4 RLHF/ });
    await figure.getByText('以表格显示').click();
    for (const word of ['不讨论', '仅仅验证容易', '验证比解决困难', '第二层']) {
      const lines = await figure
        .getByRole('table')
        .getByText(word, { exact: true })
        .first()
        .evaluate((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getClientRects().length;
        });
      expect(lines, word).toBe(1);
    }
  });
}

for (const { path } of essays) {
  for (const width of [375, 1280]) {
    test(`at ${width} px the tables of ${path} open in full and move no neighbour`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const pair = page.locator('.octant-figures').first().getByRole('figure');
      const [left, right] = [pair.first(), pair.last()];
      await left.locator('summary').scrollIntoViewIfNeeded();
      const before = await right.locator('svg').first().boundingBox();
      if (width === 1280) {
        const lines = [left, right].map((figure) => figure.locator('summary').boundingBox());
        const [first, last] = await Promise.all(lines);
        expect(first?.y).toBe(last?.y);
      }
      await left.locator('summary').click();
      const table = left.locator('details');
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      if (width === 1280) {
        expect(await right.locator('svg').first().boundingBox()).toEqual(before);
      }
    });
  }
}

test('each link of a grid has a name of its own, though cells have no label', async ({ page }) => {
  await page.goto(`${formulas.origin}/2025/03/01/tea/`);
  const links = page.getByRole('group', { name: /^Leaf, water and time/ }).getByRole('link');
  await expect(links).toHaveCount(22);
  const names = await links.evaluateAll((all) =>
    all.map((link) => link.querySelector('title')?.textContent),
  );
  expect(new Set(names).size).toBe(22);
  expect(names).toContain('green · warm · short, 1, Light');
});

test('labels keep their place on a page that runs from right to left', async ({ page }) => {
  await page.goto(essay.en.path);
  const starts = () =>
    page.locator('figure svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const left = text.closest('svg')?.getBoundingClientRect().left ?? NaN;
        return Math.round(text.getBoundingClientRect().left - left);
      }),
    );
  const before = await starts();
  expect(before.length).toBeGreaterThan(100);
  await page.locator('html').evaluate((html) => {
    html.setAttribute('dir', 'rtl');
  });
  expect(await starts()).toEqual(before);
});
