import { type Page, expect, test } from 'playwright/test';
import { chineseSerif, installFaces, notoSerif } from '../support/faces.ts';
import { essay } from '../support/pages.ts';

const { en, zh } = essay;

// The policy of a page allows no style but its own, and the faces of this reader come as one.
test.use({ bypassCSP: true });

/** The width of a sign where the text first has it, in em of its line. */
function widthOf(page: Page, sign: string): Promise<number> {
  return page.locator('.prose').evaluate((prose, sign) => {
    const texts = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const at = text.textContent?.indexOf(sign) ?? -1;
      if (at < 0 || !text.parentElement) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
      return range.getBoundingClientRect().width / size;
    }
    throw new Error(`The text has no ${sign}`);
  }, sign);
}

test('quotation marks are as wide as their language has them', async ({ page }) => {
  for (const { path } of [en, zh]) {
    await page.goto(path);
    await installFaces(page, { 'Noto Serif': notoSerif, 'Noto Serif CJK SC': chineseSerif });
    if (path === en.path) expect(await widthOf(page, '’')).toBeLessThan(0.4);
    else expect(await widthOf(page, '“')).toBeGreaterThan(0.9);
  }
});

for (const size of [16, 24, 32]) {
  test(`a reader who asks for letters of ${size} px gets a page in their measure`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    for (const { path } of [en, zh]) {
      await page.goto(path);
      const { root, hidden } = await page.evaluate(() => ({
        root: parseFloat(getComputedStyle(document.documentElement).fontSize),
        hidden: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(root).toBeGreaterThanOrEqual(size * 1.06);
      expect(root).toBeLessThanOrEqual(size * 1.19);
      expect(hidden).toBe(0);
    }
  });
}

test('headings and contents break in lines of one length, in one weight, with the room between scripts that text has', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { path } of [en, zh]) {
    await page.goto(path);
    const looks = (selector: string) =>
      page.locator(selector).evaluateAll((parts) =>
        parts.map((part) => {
          const { fontWeight, textWrapStyle } = getComputedStyle(part);
          return `${fontWeight} ${textWrapStyle}`;
        }),
      );
    const headings = await looks(':is(h1, h2, h3):not(.contents h2)');
    expect(headings.length).toBeGreaterThan(6);
    expect(new Set(headings)).toEqual(new Set(['600 balance']));
    const listed = await looks('.contents li > a:not([aria-current])');
    expect(new Set(listed)).toEqual(new Set(['400 balance']));
    const spaced = await page
      .locator('body, .prose p, button, .octant-switch a, figcaption, .octant text')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).textAutospace));
    expect(new Set(spaced)).toEqual(new Set(['normal']));
  }
});

test('Chinese fills its lines but the last, and is stressed without a slant', async ({ page }) => {
  await page.goto(zh.path);
  const item = page.locator('#scaling\\.5');
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 812 });
    await expect(item).toHaveCSS('text-align', 'justify');
  }
  await expect(item).toHaveCSS('text-align-last', 'auto');
  await item.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<em>重</em><i>点</i>');
  });
  for (const tag of ['em', 'i']) {
    await expect(item.locator(tag)).toHaveCSS('font-style', 'normal');
  }
  await expect(item.locator('em')).toHaveCSS('text-emphasis-style', 'dot');
});

test('Chinese stands in a Chinese face wherever it stands', async ({ page }) => {
  for (const path of [en.path, `${en.path}parallel/`]) {
    await page.goto(path);
    const faces = await page
      .locator('body [lang^=zh]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontFamily));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toMatch(/^"Noto Serif CJK SC"|^ui-monospace/);
  }
});
