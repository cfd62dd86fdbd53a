import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'playwright/test';
import { site, siteUnderBase } from '../support/builds.ts';
import { allPages, essay, pagesOf } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { source } from '../support/source-post.ts';

const titles = { en: source.title, zh: 'Scaling 环境' };
const days = { en: 'July 17, 2025', zh: '2025年7月17日' };

for (const { file, html } of allPages) {
  test(`${file} has a title, a language and one first heading`, () => {
    const tree = fromHtml(html);
    expect(toString(select('title', tree) ?? tree)).toMatch(/\S/);
    expect(select('html', tree)?.properties.lang).toMatch(/^(en|zh-CN)$/);
    expect(selectAll('h1', tree)).toHaveLength(1);
  });
}

test('the picture that a page is shared with is there, at the size that it says', () => {
  const shared = allPages.flatMap(({ build, html }) => {
    const tree = fromHtml(html);
    const content = (name: string) =>
      select(`meta[property="og:${name}"]`, tree)?.properties.content;
    const image = content('image');
    if (typeof image !== 'string') return [];
    const file = join(
      root,
      build.folder,
      decodeURI(new URL(image).pathname).slice(build.base.length),
    );
    const header = readFileSync(file).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)].map(String), image).toEqual([
      content('image:width'),
      content('image:height'),
    ]);
    return [image];
  });
  expect(shared.length).toBeGreaterThan(3);
});

for (const build of [site, siteUnderBase]) {
  for (const language of ['en', 'zh'] as const) {
    const { lang, path } = essay[language];

    test(`the ${language} essay in ${build.folder} says what it is`, () => {
      const html = pagesOf(build).find((page) => page.path === build.base + path)?.html ?? '';
      const tree = fromHtml(html);
      const linked = (selector: string) => select(selector, tree)?.properties.href;
      const address = (of: keyof typeof essay) =>
        `https://thinkwee.top${build.base}${essay[of].path}`;

      expect(select('html', tree)?.properties.lang).toBe(lang);
      expect(toString(select('h1', tree) ?? tree)).toBe(titles[language]);
      expect(toString(select('title', tree) ?? tree)).toContain(titles[language]);
      expect(linked('link[rel=canonical]')).toBe(address(language));
      expect(linked('link[hreflang=en]')).toBe(address('en'));
      expect(linked('link[hreflang=zh-CN]')).toBe(address('zh'));
      expect(linked('link[hreflang=x-default]')).toBe(address('en'));

      const said = (name: string) =>
        select(`meta:is([property="${name}"], [name="${name}"])`, tree)?.properties.content;
      const image = `${address(language)}social.png`;
      expect(said('og:title')).toBe(titles[language]);
      expect(said('og:url')).toBe(address(language));
      expect(said('og:description')).toBe(source.excerpt);
      expect(said('og:locale')).toBe(lang.replace('-', '_'));
      expect(said('og:image')).toBe(image);
      expect(said('twitter:card')).toBe('summary_large_image');
      const data = toString(select('script[type="application/ld+json"]', tree) ?? tree);
      expect(JSON.parse(data)).toMatchObject({
        image,
        description: source.excerpt,
        datePublished: '2025-07-17',
        inLanguage: lang,
      });
    });
  }
}

for (const language of ['en', 'zh'] as const) {
  test(`the ${language} essay shows the day it was published in Shanghai, and its excerpt`, async ({
    page,
  }) => {
    await page.goto(essay[language].path);
    const time = page.locator('time');
    await expect(time).toHaveText(days[language]);
    const written = (await time.getAttribute('datetime')) ?? '';
    expect(new Date(written).toISOString()).toBe('2025-07-17T12:50:32.000Z');

    const excerpt = page.getByText(source.excerpt, { exact: true });
    await expect(excerpt).toBeVisible();
    const spoken = await excerpt.evaluate((element) =>
      element.closest('[lang]')?.getAttribute('lang'),
    );
    expect(spoken).toBe('en');
    for (const word of ['LLM', 'rl', 'scaling', 'llm', 'agent']) {
      await expect(page.getByRole('main').getByText(word).first()).toBeVisible();
    }
  });
}

/** Ids of the page that this one replaces; all of them stood on the English address. */
const formerIds = [
  'more',
  'scaling-environments',
  'first-layer-generation-solving-and-verification-are-all-easy',
  'second-layer-either-solving-or-generation-is-very-difficult',
  'third-layer-only-verification-is-easy-only-generation-is-easy',
  'final-layer-expert-level-superhuman',
  'citation',
  'scaling-环境',
  '第一层生成解决验证均简单',
  '第二层解决或者生成很困难',
  '第三层仅仅验证容易仅仅生成容易',
  '最后一层专家级别超出人类级别',
  '引用',
];

for (const id of formerIds) {
  test(`an old link to #${id} leads to its section`, async ({ page }) => {
    await page.goto(essay.en.path + '#' + id);
    const target = page.locator(`[id="${id}"]`);
    await expect(target).toHaveCount(1);
    // An anchor may have no size of its own, so what counts is where it stands.
    const top = () => target.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(-1);
    await expect.poll(top).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
}

test('sections have the same ids in both languages', async ({ page }) => {
  const ids = async (path: string) => {
    await page.goto(path);
    const headings = await page.locator('article section > h2').all();
    return Promise.all(headings.map((heading) => heading.getAttribute('id')));
  };
  const english = await ids(essay.en.path);
  expect(english).toEqual(['scaling', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'citation']);
  expect(await ids(essay.zh.path)).toEqual(english);
});
