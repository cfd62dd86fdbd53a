import { type Locator, expect, test } from 'playwright/test';
import { site } from '../support/builds.ts';
import { essay, pagesOf } from '../support/pages.ts';
import { blockIds, lookAt, readFrom, settle, strayOf } from '../support/reading.ts';

const path = `${essay.en.path}parallel/`;
const textOf = (side: Locator) => side.evaluate((element) => element.textContent.trim());
const isMarked = (side: Locator) =>
  side.evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)');

test('the parallel page holds every block of both editions, in order', async ({ page }) => {
  const own: Record<string, string[]> = {};
  for (const { lang, path: edition } of [essay.en, essay.zh]) {
    await page.goto(edition);
    const texts = page.locator('.prose :is(h2, li, p)[id]:not(figure *)');
    own[lang] = await texts.evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const child of copy.querySelectorAll('ul, .other, svg')) child.remove();
        return copy.textContent.replaceAll(/\s+/g, ' ').trim();
      }),
    );
  }
  await page.goto(path);
  for (const { lang } of [essay.en, essay.zh]) {
    const sides = page.locator(`.octant-parallel .octant-pair > [lang="${lang}"]:not(figure)`);
    const texts = await sides.evaluateAll((elements) =>
      elements.map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(texts).toEqual(own[lang]);
  }
  for (const { lang } of [essay.en, essay.zh]) {
    await expect(page.locator(`.octant-pair > figure[lang="${lang}"]`)).toHaveCount(8);
  }
});

test('a block stands beside its translation on a desktop and above it on a phone', async ({
  page,
}) => {
  const [english, chinese] = ['en', 'zh-CN'].map((lang) =>
    page.locator(`[id="scaling.3.1"] [lang="${lang}"]`),
  ) as [Locator, Locator];
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  const boxes = async () => Promise.all([english, chinese].map((side) => side.boundingBox()));
  const [left, right] = await boxes();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(20);

  await page.setViewportSize({ width: 375, height: 800 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  expect(below?.x).toBe(above?.x);
});

test('the columns stay in line however deep a list is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  const starts = await page
    .locator('.octant-pair > [lang="zh-CN"]')
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().left)));
  expect(new Set(starts).size).toBe(1);
});

test('pointing at a block marks its counterpart, and nothing else', async ({ page }) => {
  await page.goto(path);
  const sides = page.locator('[id="scaling.3"] > .octant-pair > *');
  const [english, chinese] = [sides.nth(0), sides.nth(1)];
  expect(await isMarked(chinese)).toBe(false);
  await english.hover();
  expect(await isMarked(chinese)).toBe(true);
  await chinese.hover();
  expect(await isMarked(english)).toBe(true);
  expect(await isMarked(page.locator('[id="scaling.3.1"] > .octant-pair > *').first())).toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a block leads to both of its sides and marks them', async ({ page }) => {
    await page.goto(`${path}#layer-3.1.2`);
    const sides = page.locator('[id="layer-3.1.2"] [lang]');
    await expect(sides.nth(0)).toBeInViewport();
    await expect(sides).toHaveText([/^Only Generation Is Easy/, /^仅仅生成容易/]);
  });
});

test('search engines are sent to the essay', async ({ page }) => {
  await page.goto(path);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute('href', new RegExp(`${essay.en.path}$`));
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(0);
  expect(pagesOf(site).filter((built) => built.path.includes('parallel'))).toHaveLength(1);
});

test('the switch leads there from either language, and back, at the same place', async ({
  page,
}) => {
  for (const { lang, path: edition, name } of [
    { ...essay.en, name: 'Both' },
    { ...essay.zh, name: '对照' },
  ]) {
    await page.goto(edition);
    const ids = (await blockIds(page)).filter((id) => id.includes('.')).slice(3, 9);
    for (const id of ids) {
      await readFrom(page, id, 0.5);
      await follow(page.getByRole('link', { name, exact: true }));
      await page.waitForURL(`**${path}#*`);
      await settle(page);
      expect(strayOf(await lookAt(page, id), 0.5), `${id} beside`).toBeLessThanOrEqual(2);
      await follow(page.locator(`.octant-switch > [hreflang="${lang}"]`));
      await page.waitForURL((url) => url.pathname === edition);
      await settle(page);
      expect(strayOf(await lookAt(page, id), 0.5), `${id} in ${lang}`).toBeLessThanOrEqual(2);
    }
  }
});

test('with style off, each block is followed by its translation', async ({ page }) => {
  await page.goto(path);
  const item = page.locator('[id="layer-2.1"]');
  expect(await textOf(item)).toMatch(/^This layer[\s\S]*这一层[\s\S]*RLHF[\s\S]*RLHF对应/);
});

function follow(link: Locator): Promise<void> {
  return link.evaluate((element: HTMLElement) => {
    element.click();
  });
}

test('figures, contents, excerpt, tags and the citation stand there in both languages', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByRole('figure', { name: /^Figure \d+ RLVR/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^图\d+ RLVR/ })).toBeVisible();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  for (const lang of ['en', 'zh-CN']) {
    await expect(contents.locator(`[lang="${lang}"]`)).toHaveCount(6);
  }
  await expect(page.locator('.excerpt')).toHaveCount(1);
  await expect(page.locator('.meta').getByRole('link', { name: 'scaling' })).toBeVisible();
  const [original, translation] = await page
    .locator('.octant-citation > section')
    .evaluateAll((works) => works.map((work) => work.getBoundingClientRect().top));
  expect(translation).toBe(original);
  await expect(page.locator('.octant-citation').getByRole('tab', { name: 'APA' })).toHaveCount(2);
});

for (const width of [639, 768, 1280]) {
  test(`at ${width} px no line of both texts is longer than 75 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const longest = await page
      .locator('.octant-parallel .octant-pair > [lang="en"]:not(figure)')
      .evaluateAll((sides) => {
        const lengths = sides.flatMap((side) => {
          const range = document.createRange();
          const lines = new Map<number, number>();
          const texts = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { currentNode: text } = texts;
            for (let index = 0; index < (text.textContent ?? '').length; index++) {
              range.setStart(text, index);
              range.setEnd(text, index + 1);
              const bottom = Math.round(range.getBoundingClientRect().bottom);
              lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
            }
          }
          return [...lines.values()];
        });
        return Math.max(...lengths);
      });
    expect(longest).toBeGreaterThan(20);
    expect(longest).toBeLessThanOrEqual(75);
  });
}
