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
  for (const { build, file, html } of [site, formulas].flatMap(pagesOf)) {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) =>
      readFileSync(join(root, build.folder, href ?? ''), 'utf8'),
    );
    const style = [html, ...sheets].join('\n');
    // What a reader of the package may set has another look where nobody does; the site's own has none.
    const names = [...style.matchAll(/var\((--[\w-]+)\s*([,)])/g)];
    const used = names
      .filter(([, name = '', end]) => end === ')' || !name.startsWith('--octant-'))
      .map(([, name]) => name ?? '');
    const undeclared = new Set(used).difference(
      new Set([...style.matchAll(/(--[\w-]+)\s*[:{]/g)].map(([, name]) => name ?? '')),
    );
    // The class of a layer declares it, and comes with what wears it.
    undeclared.delete('--octant-fill');
    expect([...undeclared], file).toEqual([]);
  }
});
