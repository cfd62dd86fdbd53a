import { expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { siteUnderBase } from '../support/builds.ts';
import { allPages } from '../support/pages.ts';
import { servePictures } from '../support/pictures.ts';

/** A width changes the layout and a scheme the colours, so not every pair is needed. */
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
] as const;

/** Pages of documentation are of one kind, and each is seen in one language in one look. */
function looksOf(file: string) {
  const [desk, dark, phone] = looks;
  if (!file.includes('/docs/')) return looks;
  return file.includes('/zh/') ? [dark] : [desk, phone];
}

/** Lists of one kind differ in their words; one of each is looked at closely. */
const kinds = new Set<string>();

for (const { build, url, file } of allPages) {
  const kind = file.replace(/(tags|categories|archive)\/[^/]+\//, '$1/…/');
  const isFirst = !kinds.has(kind);
  kinds.add(kind);
  test(`${file} keeps to itself, is accessible and never wider than the window`, async ({
    page,
  }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const { host } = await servePictures(page);
    await page.goto(url, { waitUntil: 'networkidle' });

    await test.step('asks no host but one that the author allows, logs nothing and keeps to its policy', () => {
      const foreign = requests.filter((address) => {
        const { protocol, origin } = new URL(address);
        return protocol !== 'data:' && origin !== new URL(url).origin && origin !== host;
      });
      expect.soft(foreign).toEqual([]);
      expect.soft(complaints).toEqual([]);
    });

    // Under a base path the pages are the same but for their links.
    if (build === siteUnderBase || !isFirst) return;

    for (const { width, colorScheme } of looksOf(file)) {
      await test.step(`is accessible and fits: ${colorScheme}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect.soft(await accessibilityFaults(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect.soft(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
