import { expect, test } from 'playwright/test';
import { essays } from '../support/pages.ts';

for (const { path } of essays) {
  test(`under forced colours the figures of ${path} use the reader's`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${path}#layer-2`);
    await expect(page.locator('svg [aria-current]')).toHaveCount(2);
    const { own, used } = await page.evaluate(coloursInUse);
    expect(used.filter((colour) => !own.includes(colour))).toEqual([]);
    expect(used.length).toBeGreaterThan(2);
  });

  test(`under forced colours thin stripes leave the words of ${path} legible`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const stripes = page.locator('figure pattern .octant-stripe');
    expect(await stripes.count()).toBeGreaterThan(4);
    for (const stripe of await stripes.all()) {
      await expect(stripe).toHaveCSS('stroke-width', '1px');
    }
  });
}

for (const { path, lang } of essays) {
  test(`under forced colours a line marks ${lang} as the language of the page`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const links = page.locator('.octant-switch a');
    await expect(links).toHaveCount(3);
    const lined = await links.evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((link) => getComputedStyle(link).textDecorationLine === 'underline')
        .map((link) => link.lang),
    );
    expect(lined).toEqual([lang]);
  });
}

/** The system's colours, and those of every box and text of a matrix on the page. */
function coloursInUse(): { own: string[]; used: string[] } {
  const probe = document.body.appendChild(document.createElement('p'));
  const names = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText'];
  const own = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const shapes = [...document.querySelectorAll('.octant :is(rect, text, tspan, .octant-face)')];
  const used = shapes.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].filter((colour) => colour.startsWith('rgb'));
  });
  return { own, used: [...new Set(used)] };
}
