import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { site } from '../support/builds.ts';
import { expectOverlay, startDevServer } from '../support/dev-server.ts';
import { generatePosts } from '../support/posts/generate-posts.ts';
import { writePosts } from '../support/posts/write-posts.ts';
import { copyProject, edit } from '../support/project-copy.ts';

const port = Number(new URL(site.origin).port) + 11;
const essay = '/2025/07/17/env-matrix/';

/** Long enough for a busy machine: what is waited for is an event, and no time. */
const wait = { timeout: 60_000 };

test('home, tags and archive of sixty posts are paged, fit a phone and are accessible', async ({
  page,
}) => {
  using copy = copyProject();
  writePosts(join(copy.folder, 'content'), generatePosts('odd', 60));
  await using server = await startDevServer(copy.folder, port + 1);
  const articles = page.getByRole('article');

  await test.step('the home page leads through all posts, twenty at a time', async () => {
    await page.goto(`${server.origin}/zh/`);
    await expect(articles).toHaveCount(20);
    await page.getByRole('link', { name: '较早' }).click();
    await expect(page).toHaveURL(`${server.origin}/zh/page/2/`);
    await expect(page).toHaveTitle(/第 2 页，共 4 页/);
    await expect(articles).toHaveCount(20);
    await page.getByRole('link', { name: '较早' }).click();
    await page.getByRole('link', { name: '较早' }).click();
    await expect(articles).toHaveCount(1);
    await expect(page.getByRole('link', { name: '较早' })).toHaveCount(0);
    await page.getByRole('link', { name: '较新' }).click();
    await expect(page).toHaveURL(`${server.origin}/zh/page/3/`);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(`${server.origin}/page/3/`);
  });

  await test.step('a tag has pages, and a feed of its newest twenty', async () => {
    await page.goto(`${server.origin}/tags/all/page/3/`);
    await expect(articles).toHaveCount(20);
    await expect(page.getByRole('link', { name: 'Newer' })).toHaveAttribute(
      'href',
      '/tags/all/page/2/',
    );
    const feed = await (await page.request.get(`${server.origin}/tags/all/rss.xml`)).text();
    expect(feed.match(/<item>/g)).toHaveLength(20);
  });

  const paths = ['/', '/zh/page/2/', '/tags/', '/zh/tags/all/', '/archive/', '/zh/archive/2025/'];
  for (const path of [...paths, '/2025/11/28/generated-003/']) {
    await test.step(`${path} fits, and axe finds nothing`, async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(server.origin + path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect.soft(overflow).toBeLessThanOrEqual(0);
      const faults = await accessibilityFaults(page);
      expect.soft(faults).toEqual([]);
    });
  }
});

test('a dev server shows drafts, posts in one language so far, and what is wrong with front matter', async ({
  page,
}) => {
  using copy = copyProject();
  const posts = join(copy.folder, 'content/posts');
  const draft = join(posts, 'en/draft.md');
  writeFileSync(draft, '---\ntitle: Soon\ndate: 2125-01-01\ndraft: true\n---\n\nText.\n');
  await using server = await startDevServer(copy.folder, port);

  await test.step('a post that is being written is in the list, with a notice on its page', async () => {
    await page.goto(server.origin);
    await page.getByRole('heading', { name: 'Soon' }).getByRole('link').click();
    const notice = page.getByRole('complementary').filter({ hasText: 'draft' });
    await expect(notice).toContainText('This is a draft, which no build holds.', wait);
    await expect(notice).toContainText('It is dated 2124-12-31T16:00:00.000Z');
    await expect(notice).toContainText('It has no edition in 中文 yet');
    await expect(notice).toContainText('content/posts/zh/draft.mdx');
    expect((await page.request.get(`${server.origin}/zh/`)).status()).toBe(200);
  });

  await test.step('front matter that is wrong is an error over the page, with the edit', async () => {
    const file = join(posts, 'en/env-matrix.mdx');
    const written = readFileSync(file, 'utf8');
    edit(file, 'category: LLM', 'catgory: LLM');
    const status = async () => (await server.ask(essay)).status;
    await expect.poll(status, wait).toBe(500);
    await expectOverlay(page, server.origin, 'content/posts/en/env-matrix.mdx');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('write "category" instead of "catgory"');
    edit(file, 'catgory: LLM', 'category: [LLM');
    const said = async () => [(await server.ask(essay)).status, server.output()].join();
    await expect.poll(said, wait).toContain('line 5: missed comma between flow');
    writeFileSync(file, written);
    await expect.poll(status, wait).toBe(200);
  });

  await test.step('deleted, it is gone', async () => {
    rmSync(draft);
    await expect.poll(async () => (await server.ask('/')).text(), wait).not.toContain('Soon');
  });
});
