import type { Locator, Page } from 'playwright/test';
import { essay } from './pages.ts';
import { standStill } from './stand-still.ts';

export type Edition = (typeof essay)[keyof typeof essay];

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

/** Scrolls until the window's top stands at a share of a block's height; false if it can't. */
export async function readFrom(page: Page, id: string, share: number): Promise<boolean> {
  const { top, height } = await lookAt(page, id);
  await page.evaluate(
    (y) => {
      window.scrollBy({ top: y, behavior: 'instant' });
    },
    top + share * height,
  );
  const after = await lookAt(page, id);
  return Math.abs(after.top + share * after.height) <= 1;
}

/** How a reader follows a link. */
export type Hand = 'mouse' | 'keyboard' | 'touch';

/** Follows the language switch from wherever the reader is, and waits for the other edition. */
export async function switchTo(page: Page, edition: Edition, by: Hand = 'mouse'): Promise<void> {
  const link = page.locator(`.octant-switch > [hreflang="${edition.lang}"]`);
  // By its place in the window, since Playwright's own clicks scroll first; a reader doesn't.
  const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [across, down] = [x + width / 2, y + height / 2];
  if (by === 'mouse') await page.mouse.click(across, down);
  else if (by === 'touch') await page.touchscreen.tap(across, down);
  else await pressByKeyboard(page, link);
  await page.waitForURL((url) => url.pathname.endsWith(edition.path) && isOf(edition, url));
  await settle(page);
}

async function pressByKeyboard(page: Page, link: Locator): Promise<void> {
  const isFocused = () => link.evaluate((element) => element === document.activeElement);
  for (let tries = 0; tries < 10 && !(await isFocused()); tries++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Waits until nothing moves the text any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(standStill);
}

/** How far, in px, a block is from where its reader looks for it; 0 if the window ends there. */
export function strayOf({ top, height, windowHeight, left }: Sight, share: number): number {
  const isInView = top + height > 0 && top < windowHeight;
  return left < 1 && isInView ? 0 : Math.abs(top + share * height);
}

function isOf(edition: Edition, { pathname }: URL): boolean {
  return pathname.includes('/zh/') === (edition.lang === 'zh-CN');
}
