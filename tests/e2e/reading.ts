import type { Page } from 'playwright/test';

/** The two editions of the essay, by language folder. */
export const editions = {
  en: '2025/07/17/env-matrix/',
  zh: 'zh/2025/07/17/env-matrix/',
} as const;

export type EditionId = keyof typeof editions;

/** Where a block stands in the window, in px. */
export interface Sight {
  readonly top: number;
  /** Height of the block's own text, which ends where a list within it begins. */
  readonly height: number;
  readonly windowHeight: number;
  /** How far the window could still scroll down. */
  readonly left: number;
}

const blocks = '.prose :is(h2, h3, p, li, figure, pre, [id*="."])[id]';

/** Ids of all blocks of the open post, in the order of its text. */
export function blockIds(page: Page): Promise<string[]> {
  return page.locator(blocks).evaluateAll((elements) => elements.map(({ id }) => id));
}

/** Looks where a block is now. */
export function lookAt(page: Page, id: string): Promise<Sight> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const nested = element.querySelector('li')?.getBoundingClientRect().top;
    const root = document.documentElement;
    return {
      top,
      height: (nested ?? bottom) - top,
      windowHeight: root.clientHeight,
      left: root.scrollHeight - root.clientHeight - window.scrollY,
    };
  });
}

/** Scrolls until the window's top stands at a share of a block's height; true if it can. */
export async function readFrom(page: Page, id: string, share: number): Promise<boolean> {
  const { top, height } = await lookAt(page, id);
  await page.evaluate(
    (by) => window.scrollBy({ top: by, behavior: 'instant' }),
    top + share * height,
  );
  const after = await lookAt(page, id);
  return Math.abs(after.top + share * after.height) <= 1;
}

/** Follows the language switch from wherever the reader is, and waits for the other edition. */
export async function switchTo(page: Page, edition: EditionId): Promise<void> {
  const link = page.locator(`.octant-switch > a[href*="${editions[edition]}"]`).filter({
    hasText: edition === 'en' ? 'English' : '中文',
  });
  await link.evaluate((element: HTMLElement) => element.click());
  await page.waitForURL((url) => isEdition(url, edition));
  await settle(page);
}

/** Waits until nothing moves the text any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

/** How far, in px, a block is from where the reader would look for it; 0 if it need not be. */
export function strayOf({ top, height, windowHeight, left }: Sight, share: number): number {
  const atEnd = left < 1;
  if (atEnd && top + height > 0 && top < windowHeight) return 0;
  return Math.abs(top + share * height);
}

export function isEdition(url: URL, edition: EditionId): boolean {
  return url.pathname.includes('/zh/') === (edition === 'zh');
}
