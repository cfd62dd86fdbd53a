import { type Page, expect, test } from 'playwright/test';
import { site, siteUnderBase } from '../support/builds.ts';
import { essay } from '../support/pages.ts';
import { source } from '../support/source-post.ts';

const buttons = { en: 'Show the comments', zh: '显示评论' };

for (const { origin, base, folder } of [site, siteUnderBase]) {
  for (const language of ['en', 'zh'] as const) {
    const url = `${origin}${base}${essay[language].path}`;

    test(`${folder}: the ${language} comments load when asked, and lead to the old discussion`, async ({
      page,
    }) => {
      const asked = await stubGiscus(page);
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.keyboard.press('End');
      await expect(page.getByRole('button', { name: buttons[language] })).toBeInViewport();
      expect(asked).toEqual([]);

      await page.getByRole('button', { name: buttons[language] }).click();
      await expect.poll(() => asked).toEqual(['https://giscus.app/client.js']);
      const loaded = page.locator('script[src="https://giscus.app/client.js"]');
      const settings = await loaded.evaluate((script) =>
        Object.fromEntries(
          [...script.attributes]
            .filter(({ name }) => name.startsWith('data-'))
            .map(({ name, value }) => [name, value]),
        ),
      );
      expect(settings).toEqual({
        ...source.giscus,
        'data-mapping': 'specific',
        'data-term': '2025/07/17/env-matrix/',
        'data-lang': essay[language].lang,
        'data-theme': 'preferred_color_scheme',
      });
      await expect(loaded).toHaveAttribute('crossorigin', 'anonymous');
      // The stub has run, so the policy of the page lets it.
      await expect(page.locator('html')).toHaveAttribute('data-giscus', 'here');
    });
  }
}

for (const scheme of ['light', 'dark']) {
  test(`the comments are ${scheme} where the reader chose so`, async ({ page }) => {
    await stubGiscus(page);
    await page.addInitScript((name) => {
      localStorage.setItem('scheme', name);
    }, scheme);
    await page.goto(essay.en.path);
    await page.getByRole('button', { name: buttons.en }).click();
    const loaded = page.locator('script[src="https://giscus.app/client.js"]');
    await expect(loaded).toHaveAttribute('data-theme', scheme);
  });
}

test('where giscus does not answer, the page says so, leads to GitHub, and asks again when told', async ({
  page,
}) => {
  await page.route('https://giscus.app/**', (route) => route.abort());
  await page.goto(essay.en.path);
  const button = page.getByRole('button', { name: buttons.en });
  await button.click();
  await expect(page.locator('.comments').getByRole('alert')).toHaveText(
    'They could not be loaded: GitHub has them, or try again.',
  );
  await expect(button).toBeVisible();
  await expect(page.locator('script[src*="giscus"]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Read them on GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/thinkwee/thinkwee.github.io/discussions',
  );
});

/** Answers for giscus.app, and lists what it was asked for. */
async function stubGiscus(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://giscus.app/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: `document.documentElement.dataset.giscus = 'here';`,
    });
  });
  return asked;
}
