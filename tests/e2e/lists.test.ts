import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formulas } from '../support/builds.ts';
import { root } from '../support/project-copy.ts';

const read = (name: string) => readFileSync(join(root, formulas.folder, name), 'utf8');

test('the home page says who writes and about what, and shows of each post what a reader chooses by', async ({
  page,
}) => {
  await page.goto(`${formulas.origin}/zh/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('茶事笔记');
  await expect(main).toContainText('关于茶与公式的笔记。');
  await expect(main).toContainText('The Tea Table');
  const post = main.getByRole('article').filter({ hasText: '泡茶' });
  await expect(post.locator('p', { hasText: 'A post with matrices' })).toHaveAttribute(
    'lang',
    'en',
  );
  await expect(post).toContainText(/2025年3月1日\s*约 1 分钟/);
  await expect(post.getByRole('link', { name: 'English' })).toHaveAttribute('hreflang', 'en');
  await expect(post.locator('svg')).toBeVisible();
  const fills = await post
    .locator('svg path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBe(fills.length);
  await expect(post.getByRole('link', { name: 'C++' })).toHaveAttribute('href', '/zh/tags/c++/');
});

test('without an excerpt a title and its date stand on lines of their own', async ({ page }) => {
  await page.goto(`${formulas.origin}/`);
  const post = page.getByRole('article').filter({ hasText: 'Green tea' });
  const title = await post.getByRole('heading').boundingBox();
  const date = await post.locator('time').boundingBox();
  expect(date?.y).toBeGreaterThan((title?.y ?? NaN) + (title?.height ?? NaN) - 1);
});

for (const [tag, slug] of [
  ['绿茶', '绿茶'],
  ['C++', 'c++'],
  ['C#', 'c-sharp'],
  ['a/b', 'a-b'],
] as const) {
  test(`a tag such as ${tag} leads to its posts, in both languages and as a feed`, async ({
    page,
  }) => {
    await page.goto(`${formulas.origin}/tags/`);
    await page.getByRole('main').getByRole('link', { name: tag, exact: true }).click();
    await expect(page).toHaveURL(`${formulas.origin}${encodeURI(`/tags/${slug}/`)}`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(tag);
    if (tag === '绿茶') await expect(title).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('article')).not.toHaveCount(0);
    const feed = page.locator('link[type="application/rss+xml"]').last();
    const address = new URL((await feed.getAttribute('href')) ?? '', page.url()).href;
    expect((await page.request.get(address)).status()).toBe(200);
    await page.getByRole('link', { name: '中文' }).first().click();
    await expect(page).toHaveURL(`${formulas.origin}${encodeURI(`/zh/tags/${slug}/`)}`);
    await page.getByRole('link', { name: '标签' }).click();
    await expect(page).toHaveURL(`${formulas.origin}/zh/tags/`);
  });
}

test('the archive has a page a year with a line a post', async ({ page }) => {
  await page.goto(formulas.origin);
  const count = await page.getByRole('article').count();
  await page.getByRole('link', { name: 'Archive' }).click();
  await page.getByRole('main').getByRole('link', { name: '2025' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'March' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(count);
});

test('neither a draft nor a post to come is in any file of a build', () => {
  const lists = ['index.html', 'zh/index.html', 'archive/2025/index.html', 'tags/index.html'];
  for (const name of [...lists, 'rss.xml', 'feed.json', 'zh/rss.xml', 'sitemap-0.xml']) {
    expect(read(name), name).not.toMatch(/[Ss]teeping|浸泡|tomorrow|next century|unfinished/);
  }
});

test('a post that was updated says so, to readers, search engines and feeds', async ({ page }) => {
  await page.goto(`${formulas.origin}/2025/03/01/tea/`);
  await expect(page.locator('.meta')).toContainText('Updated March 20, 2025');
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({
    datePublished: '2025-03-01',
    dateModified: '2025-03-20',
  });
  expect(read('feed.json')).toContain('"date_modified":"2025-03-19T16:00:00.000Z"');
  expect(read('rss.xml')).toContain('<atom:updated>2025-03-19T16:00:00.000Z</atom:updated>');
  const place = '<loc>https://tea.example.org/2025/03/01/tea/</loc><lastmod>2025-03-20';
  expect(read('sitemap-0.xml')).toContain(place);
});

test('a post leads to the next newer and older one, and its tags to their posts', async ({
  page,
}) => {
  await page.goto(`${formulas.origin}/2025/03/01/tea/`);
  const onward = page.getByRole('navigation', { name: 'More to read' });
  const newer = onward.locator('div', { hasText: 'Newer' });
  await expect(newer.getByRole('link')).toHaveText(/^\s*绿茶\s*\(in Chinese\)\s*$/);
  const related = onward.locator('div', { hasText: 'Related' });
  await expect(related.getByRole('link', { name: 'Green tea' })).toBeVisible();
  await page.locator('.meta').getByRole('link', { name: 'Making' }).click();
  await expect(page).toHaveURL(`${formulas.origin}/categories/making/`);
});

test('a page of content/pages is in the menu, in both languages', async ({ page }) => {
  await page.goto(`${formulas.origin}/`);
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About these notes');
  await expect(page.locator('.katex').first()).toBeVisible();
  await page.getByRole('link', { name: '中文' }).first().click();
  await expect(page).toHaveURL(`${formulas.origin}/zh/about/`);
  await expect(page.getByRole('navigation', { name: '菜单' }).getByRole('link')).toHaveAttribute(
    'href',
    '/zh/about/',
  );
});

test('the footer names the licence and leads elsewhere as the configuration says', async ({
  page,
}) => {
  await page.goto(`${formulas.origin}/`);
  const footer = page.locator('footer');
  await expect(footer).toContainText('© The Tea Table');
  await expect(footer.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'license');
  await expect(footer.getByRole('link', { name: 'example.org' })).toHaveAttribute('rel', 'me');
});
