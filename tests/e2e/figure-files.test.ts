import { chromium, expect, test } from 'playwright/test';
import { site, siteUnderBase } from '../support/builds.ts';
import { measureContrast } from '../support/contrast.ts';
import { essays } from '../support/pages.ts';

for (const { lang, path } of essays) {
  test(`each figure of ${path} links to itself as SVG and as PNG`, async ({ page, request }) => {
    await page.goto(siteUnderBase.origin + siteUnderBase.base + path);
    const captions = page.locator('figure:has(svg) figcaption');
    await expect(captions).toHaveCount(8);
    for (const [at, caption] of (await captions.all()).entries()) {
      const name = lang === 'en' ? `Figure ${at + 1}, ` : `图${at + 1}，`;
      for (const [format, type] of [
        ['SVG', 'image/svg+xml'],
        ['PNG', 'image/png'],
      ] as const) {
        const link = caption.getByRole('link', { name: name + format, exact: true });
        const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        const answer = await request.get(address);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['content-type']).toBe(type);
      }
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`a figure's file is ${scheme} where its reader is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${site.origin}/figures/env-matrix/overview.zh.svg`);
    const fill = await page
      .locator('path.octant-ground')
      .first()
      .evaluate((ground) => getComputedStyle(ground).fill);
    const [red = 0, green = 0, blue = 0] = fill.match(/\d+/g)?.map(Number) ?? [];
    const light = (red + green + blue) / 3 / 255;
    if (scheme === 'light') expect(light).toBeGreaterThan(0.9);
    else expect(light).toBeLessThan(0.2);
  });

  test(`the words of a figure's file stand out from their cells where it is ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const file = await page.request.get(`${site.origin}/figures/env-matrix/header.en.svg`);
    await page.setContent(
      `<!doctype html><meta name="color-scheme" content="light dark">${await file.text()}`,
    );
    const { measured, pale } = await measureContrast(page, 'g');
    expect(measured).toBeGreaterThan(8);
    expect(pale).toEqual([]);
  });
}

test("no text of a figure's file leaves it", async ({ page }) => {
  for (const name of ['header.en', 'overview.en', 'overview.zh', 'only-verification.en']) {
    await page.goto(`${site.origin}/figures/env-matrix/${name}.svg`);
    const outside = await page.locator('text').evaluateAll((texts) => {
      const { width, height } = document.documentElement.getBoundingClientRect();
      return texts
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < 12 || top < 12 || right > width - 12 || bottom > height - 12;
        })
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
  }
});

for (const { language, path, title, alt } of [
  {
    language: 'en',
    path: '',
    title: 'Show this figure elsewhere',
    alt: /^RLHF: only .*\. 8 cells/,
  },
  { language: 'zh', path: '/zh', title: '在别处使用这张图', alt: /^RLHF：仅仅生成困难。按生成/ },
]) {
  test(`the page of the figures says how to show each of them elsewhere, in ${language}`, async ({
    page,
    request,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { origin, base } = siteUnderBase;
    await page.goto(`${origin}${base}${path}/figures/env-matrix/`);
    const figures = page.locator('figure:has(> svg) + .prose');
    await expect(figures).toHaveCount(9);
    const rlhf = figures.nth(3);
    await rlhf.getByText(title).click();
    const [markdown = '', image = '', picture = ''] = await rlhf.locator('pre').allTextContents();
    expect(markdown).toMatch(/^!\[RLHF.*\]\(.*\/figures\/env-matrix\/rlhf\.svg\)$/);
    await rlhf.getByRole('button').nth(1).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(image);
    const addresses = await page.evaluate(
      (html) =>
        [
          ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[src], [srcset]'),
        ].map((tag) => tag.getAttribute('src') ?? tag.getAttribute('srcset') ?? ''),
      image + picture,
    );
    const files = addresses.map((address) => new URL(address).pathname);
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'rlhf.svg',
      `rlhf.${language}.svg`,
      `rlhf.${language}.png`,
    ]);
    for (const file of files) expect((await request.get(origin + file)).status()).toBe(200);
    await page.setContent(image.replace(/(?<=src=").*?(?=\/figures\/)/, origin + base));
    const shown = page.getByRole('img', { name: alt });
    const size = await shown.evaluate(async (element) => {
      const img = element as HTMLImageElement;
      await img.decode();
      return [img.naturalWidth, img.naturalHeight].join() === [img.width, img.height].join();
    });
    expect(size).toBe(true);
  });
}

for (const [language, word, other] of [
  ['en-US', 'Generation', '生成'],
  ['zh-CN', '生成', 'Generation'],
  ['fr-FR', 'Generation', '生成'],
] as const) {
  test(`a reader of ${language} sees the file of a figure for all readers in what suits them`, async ({
    launchOptions,
  }) => {
    // The language of a drawing is that of the browser itself.
    const args = [...(launchOptions.args ?? []), `--accept-lang=${language}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage();
    await page.goto(`${site.origin}/figures/env-matrix/overview.svg`);
    await expect(page.locator('text', { hasText: word }).first()).toBeVisible();
    await expect(page.locator('text', { hasText: other }).first()).toBeHidden();
    await browser.close();
  });
}
