import { test as base, expect } from 'playwright/test';
import { provideBrowser } from '../support/browser.ts';
import { essay } from '../support/pages.ts';
import { lookAt, readFrom, strayOf, switchTo } from '../support/reading.ts';

/** Playwright turns the cache off, which readers have; a Chromium without a window has none. */
const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const ignoreDefaultArgs = ['--disable-back-forward-cache'];
      const executablePath = provideBrowser().path;
      await use({ ...launchOptions, executablePath, ignoreDefaultArgs });
    },
    { scope: 'worker' },
  ],
});

const { en, zh } = essay;

for (const width of [375, 1280]) {
  test(`Back to a page that the browser kept leads to where the reader is, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(en.path);
    await page.evaluate(() => {
      document.documentElement.classList.add('kept');
    });
    expect(await readFrom(page, 'scaling.2', 0.5)).toBe(true);
    await switchTo(page, zh);
    expect(await readFrom(page, 'layer-3.1.1', 0.5)).toBe(true);
    // Until the page has noticed that it stands still, as it has long before a reader goes back.
    await page.waitForFunction(() =>
      sessionStorage.getItem('octant-place')?.includes('"moved":true'),
    );
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html.kept')).toBeAttached();
    const stray = async () => strayOf(await lookAt(page, 'layer-3.1.1'), 0.5);
    await expect.poll(stray).toBeLessThanOrEqual(2);

    await page.goForward({ waitUntil: 'commit' });
    await expect.poll(stray).toBeLessThanOrEqual(2);
  });
}
