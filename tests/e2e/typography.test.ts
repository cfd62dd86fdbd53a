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

// The second visit has the web font, which the first one came too early for.
for (const visit of ['first', 'second']) {
  test(`on the ${visit} visit quotation marks are as wide as their language has them`, async ({
    page,
  }) => {
    for (const { path } of [en, zh]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      if (visit === 'second') await page.reload({ waitUntil: 'networkidle' });
      await installFaces(page, { 'Noto Serif': notoSerif, 'Noto Serif CJK SC': chineseSerif });
      if (path === en.path) expect(await widthOf(page, '’')).toBeLessThan(0.4);
      else expect(await widthOf(page, '“')).toBeGreaterThan(0.9);
    }
  });
}
