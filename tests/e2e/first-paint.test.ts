import { type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';

const late = 'body link[rel=stylesheet]';

test.describe('before its script runs', () => {
  // Which it does once the late style is there.
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'zh'] as const) {
    for (const width of [375, 1280]) {
      test(`nothing of the ${language} essay moves at ${width} px when its late style arrives`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.route('**/*.woff2', (route) => route.abort());
        await page.goto(essay[language].path, { waitUntil: 'networkidle' });
        const whole = await boxesAbove(page);
        await page.locator(late).evaluate((link) => {
          (link as HTMLLinkElement).disabled = true;
        });
        expect(whole.length).toBeGreaterThan(500);
        expect(await boxesAbove(page)).toEqual(whole);
      });
    }
  }
});

test('a page asks for one script, and for it last', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(essay.en.path, { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(1);
  const script = page.locator('script[src]');
  await expect(script).toHaveAttribute('fetchpriority', 'low');
  expect(await script.evaluate((element) => element.nextElementSibling)).toBeNull();
});

/** The box and the colours of each element that is shown above the link to the late style. */
async function boxesAbove(page: Page): Promise<string[]> {
  return page.locator(late).evaluate((link) =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter((element) => !element.contains(link) && element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, fill, fontWeight } = getComputedStyle(element);
        return [element.tagName, x, y, width, height, color, fill, fontWeight].join(' ');
      }),
  );
}
