import { expect, test } from 'playwright/test';
import { site, siteUnderBase } from '../support/builds.ts';
import { measureContrast } from '../support/contrast.ts';
import { essays } from '../support/pages.ts';

for (const { lang, path } of essays) {
  test(`each figure of ${path} links to itself as SVG and as PNG`, async ({ page, request }) => {
    await page.goto(siteUnderBase.origin + siteUnderBase.base + path);
    const captions = page.locator('figure:has(svg) figcaption');
    await expect(captions).toHaveCount(8);
    for (const [at, caption] of (await captions.all()).entries()) {
      const name = lang === 'en' ? `Figure ${at + 1}, ` : `图${at + 1}，`;
      for (const [format, type] of [
        ['SVG', 'image/svg+xml'],
        ['PNG', 'image/png'],
      ] as const) {
        const link = caption.getByRole('link', { name: name + format, exact: true });
        const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        const answer = await request.get(address);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['content-type']).toBe(type);
      }
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`a figure's file is ${scheme} where its reader is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${site.origin}/figures/env-matrix/overview.zh.svg`);
    const fill = await page
      .locator('path.octant-ground')
      .first()
      .evaluate((ground) => getComputedStyle(ground).fill);
    const [red = 0, green = 0, blue = 0] = fill.match(/\d+/g)?.map(Number) ?? [];
    const light = (red + green + blue) / 3 / 255;
    if (scheme === 'light') expect(light).toBeGreaterThan(0.9);
    else expect(light).toBeLessThan(0.2);
  });

  test(`the words of a figure's file stand out from their cells where it is ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const file = await page.request.get(`${site.origin}/figures/env-matrix/header.en.svg`);
    await page.setContent(
      `<!doctype html><meta name="color-scheme" content="light dark">${await file.text()}`,
    );
    const { measured, pale } = await measureContrast(page, 'g');
    expect(measured).toBeGreaterThan(8);
    expect(pale).toEqual([]);
  });
}

test("no text of a figure's file leaves it", async ({ page }) => {
  for (const name of ['header.en', 'overview.en', 'overview.zh', 'only-verification.en']) {
    await page.goto(`${site.origin}/figures/env-matrix/${name}.svg`);
    const outside = await page.locator('text').evaluateAll((texts) => {
      const { width, height } = document.documentElement.getBoundingClientRect();
      return texts
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < 12 || top < 12 || right > width - 12 || bottom > height - 12;
        })
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
  }
});
