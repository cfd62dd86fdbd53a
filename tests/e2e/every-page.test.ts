import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { siteUnderBase } from '../support/builds.ts';
import { allPages } from '../support/pages.ts';

for (const { build, url, file } of allPages) {
  test(`${file} asks no other host, logs nothing and keeps to its policy`, async ({ page }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url, { waitUntil: 'networkidle' });

    const foreign = requests.filter((address) => {
      const { protocol, origin } = new URL(address);
      return protocol !== 'data:' && origin !== new URL(url).origin;
    });
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  // Under a base path the pages are the same but for their links.
  if (build === siteUnderBase) continue;

  test(`${file} is accessible and never wider than the window`, async ({ page }) => {
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await test.step(`${colorScheme}, ${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await page.goto(url);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          expect.soft(found).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect.soft(overflow).toBeLessThanOrEqual(0);
        });
      }
    }
  });
}
