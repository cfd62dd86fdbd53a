import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Paths, unkeptPages } from '../../../../src/site/cache/unkept-pages.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'octant-unkept-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pathOf = (pathname: string, cacheKey?: string, type = 'page') => ({
  pathname,
  route: { type, component: 'post.astro', route: '/[...slug]' },
  cacheKey,
});

/** The files of the pages that are not kept. */
function unkept(paths: readonly object[], base = '/') {
  const cacheDir = pathToFileURL(`${folder}/`);
  return unkeptPages(paths as Paths, { base, cacheDir, site: 'https://example.org' });
}

it('names the pages of a first build by address and file', () => {
  const paths = [pathOf('/zh/tea/', 'a'), pathOf('/', 'b'), pathOf('/rss.xml', 'c', 'endpoint')];
  expect(unkept(paths, '/blog/')).toEqual([
    {
      url: 'https://example.org/blog/zh/tea/',
      file: 'zh/tea/index.html',
      component: 'post.astro',
    },
    {
      url: 'https://example.org/blog/',
      file: 'index.html',
      component: 'post.astro',
    },
  ]);
});

it('leaves out pages that Astro has kept by the same key', () => {
  const routes = {
    'post.astro': { paths: { '/same': { cacheKey: '1' }, '/other': { cacheKey: '1' } } },
  };
  writeFileSync(join(folder, 'incremental-build.json'), JSON.stringify({ routes }));
  const paths = [pathOf('/same', '1'), pathOf('/other', '2'), pathOf('/new', '1'), pathOf('/none')];
  const files = unkept(paths).map(({ file }) => file);
  expect(files).toEqual(['other/index.html', 'new/index.html', 'none/index.html']);
});

it.each(['', '{"routes": ', '{}', '[]', '{"routes": {"post.astro": {}}}'])(
  'takes nothing for kept by a list such as %j',
  (list) => {
    writeFileSync(join(folder, 'incremental-build.json'), list);
    expect(unkept([pathOf('/tea', '1')])).toHaveLength(1);
  },
);

it('names the file of an error as a host looks for it', () => {
  const files = unkept([pathOf('/404'), pathOf('/zh/404/')]).map(({ file }) => file);
  expect(files).toEqual(['404.html', 'zh/404/index.html']);
});
