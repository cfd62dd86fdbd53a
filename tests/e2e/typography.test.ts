import { type Page, expect, test } from 'playwright/test';
import {
  chineseSerif,
  fontFaceRules,
  latinSerif,
  loadedFaces,
  serveFaces,
} from '../support/faces.ts';
import { essay } from '../support/pages.ts';

const { en, zh } = essay;

// The policy of a page allows no style but its own, and the faces of this reader come as one.
test.use({ bypassCSP: true });

test.beforeEach(({ page }) => serveFaces(page));

/** Opens a page as on a system that has, of all the faces that the site asks for, one per language. */
async function open(page: Page, path: string, visit: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  if (visit === 'second') await page.reload({ waitUntil: 'networkidle' });
  const rules = [
    fontFaceRules(latinSerif, 'Noto Serif'),
    fontFaceRules(chineseSerif, 'Noto Serif CJK SC'),
  ];
  await page.addStyleTag({ content: rules.join('\n') });
}

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
    await open(page, en.path, visit);
    await loadedFaces(page);
    expect(await widthOf(page, '’')).toBeLessThan(0.4);

    await open(page, zh.path, visit);
    expect(await loadedFaces(page)).toContain('Noto Serif CJK SC');
    expect(await widthOf(page, '“')).toBeGreaterThan(0.9);
  });
}
