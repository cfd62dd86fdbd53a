import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formulas, site } from '../support/builds.ts';
import { pagesOf } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

/** Each build with the folder of posts that it was made from. */
const builds = [
  [site, 'content/posts'],
  [formulas, 'tests/fixtures/content/posts'],
] as const;

/** A draft and a post to come. */
const heldBack = ['steeping', 'tomorrow'];

for (const [build, posts] of builds) {
  test(`${build.folder} holds a page for every post of ${posts}`, () => {
    const files = globSync('**/*.{md,mdx}', { cwd: join(root, posts) });
    const pages = globSync('{,zh/}[0-9]*/[0-9]*/[0-9]*/**/index.html', {
      cwd: join(root, build.folder),
    }).filter((page) => !page.endsWith('/parallel/index.html'));
    const named = files
      .map((file) => file.replace(/^(en|zh)\//, '').replace(/\.mdx?$/, ''))
      .filter((slug) => !heldBack.includes(slug));
    const slugs = pages.map((page) => /\d{4}\/\d{2}\/\d{2}\/(.*)\/index\.html$/.exec(page)?.[1]);
    expect(slugs.sort()).toEqual(named.sort());
  });
}

test('a site of other content says nothing of the author of this one', () => {
  const folder = join(root, formulas.folder);
  const files = globSync('**/*.{html,xml,json,txt,svg,css,js}', { cwd: folder });
  expect(files.length).toBeGreaterThan(100);
  const telling = files.filter((name) =>
    /thinkwee|wei liu/i.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(telling).toEqual([]);
});

test('a post in a folder opens by the link in the list', async ({ page }) => {
  for (const [list, title, words] of [
    ['/', 'Green tea', 'A post in a folder'],
    ['/zh/', '绿茶', '这篇文章在文件夹里'],
  ] as const) {
    await page.goto(formulas.origin + list);
    await page.getByRole('heading', { name: title }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText(words);
    const bib = await page.request.get(new URL('cite.bib', page.url()).href);
    expect(bib.status()).toBe(200);
  }
});

test('every page declares the properties that its style goes by', () => {
  const pages = [site, formulas].flatMap(pagesOf).map(({ build, file, html }) => {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) =>
      readFileSync(join(root, build.folder, href ?? ''), 'utf8'),
    );
    return { file, style: [html, ...sheets].join('\n') };
  });
  const namesIn = (style: string, pattern: RegExp) =>
    new Set([...style.matchAll(pattern)].map(([, name]) => name ?? ''));
  const declaredIn = (style: string) => namesIn(style, /(--[\w-]+)\s*[:{]/g);
  const anywhere = declaredIn(pages.map(({ style }) => style).join('\n'));
  for (const { file, style } of pages) {
    const undeclared = namesIn(style, /var\((--[\w-]+)\)/g).difference(declaredIn(style));
    // The class of a layer declares it, and comes with what wears it.
    undeclared.delete('--octant-fill');
    expect([...undeclared], file).toEqual([]);
    // What has something in its place may be declared on other pages alone, and by a host.
    const spared = namesIn(style, /var\((--(?!octant-)[\w-]+),/g);
    expect([...spared.difference(anywhere)], file).toEqual([]);
  }
});
