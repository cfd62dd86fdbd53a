import { expect, test } from 'playwright/test';
import { formulas, site } from '../support/builds.ts';
import { essay } from '../support/pages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { path, lang } of Object.values(essay)) {
  test(`each heading has a link that copies its address (${lang})`, async ({ page }) => {
    await page.goto(path);
    const headings = page.locator('.prose :is(h2, h3)[id]');
    const links = page.locator('.section-link');
    await expect(links).toHaveCount(await headings.count());
    const link = links.nth(1);
    await expect(link).toHaveAccessibleName(lang === 'en' ? 'Link to this section' : '本节链接');
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(new URL(page.url()).hash).toBe('#layer-1');
  });

  test(`from anywhere in the text its contents lead back to the top, without script (${lang})`, async ({
    browser,
  }) => {
    for (const width of [375, 1280]) {
      const page = await browser.newPage({
        baseURL: site.origin,
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
      });
      await page.goto(path);
      await page.goto(`${path}#layer-4`);
      const title = page.getByRole('heading', { level: 1 });
      await expect(title).not.toBeInViewport();
      if (width === 375) await page.locator('.opener').click();
      await page.locator('#contents [href="#top"]').click();
      await expect(title).toBeInViewport();
      await page.close();
    }
  });
}

test('a section leads to its other language where both have it, and nowhere where words alone name it', async ({
  page,
}) => {
  await page.goto(`${formulas.origin}/2025/01/01/formulas/`);
  const links = (id: string) => page.locator(`h2[id="${id}"] .other a`);
  const other = '/zh/2025/01/01/formulas/';
  await expect(links('block')).toHaveAttribute('href', `${other}#block`);
  await expect(links('by-its-words')).toHaveCount(0);
  await page.goto(`${formulas.origin}${other}`);
  await expect(links('block')).toHaveCount(1);
  await expect(links('只有文字')).toHaveCount(0);
  // And so does one of a text that is Markdown alone.
  await page.goto(`${formulas.origin}/2025/01/02/markdown-formulas/`);
  await expect(links('block')).toHaveAttribute('href', '/zh/2025/01/02/markdown-formulas/#block');
});
