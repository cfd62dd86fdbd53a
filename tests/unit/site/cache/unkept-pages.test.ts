import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Paths,
  showsText,
  textsFirst,
  unkeptFirst,
  unkeptPages,
} from '../../../../src/site/cache/unkept-pages.ts';

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
      route: '/[...slug]',
    },
    {
      url: 'https://example.org/blog/',
      file: 'index.html',
      component: 'post.astro',
      route: '/[...slug]',
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

/** The order in which paths are made of which these are not kept. */
function orderOf(pathnames: readonly string[], anew: readonly string[]) {
  const kept = pathnames.filter((each) => !anew.includes(each));
  const paths = Object.fromEntries(kept.map((each) => [each, { cacheKey: '1' }]));
  const list = JSON.stringify({ routes: { 'post.astro': { paths } } });
  writeFileSync(join(folder, 'incremental-build.json'), list);
  const cacheDir = pathToFileURL(`${folder}/`);
  const all = pathnames.map((pathname) => pathOf(pathname, '1')) as Paths;
  const setting = { base: '/', cacheDir, site: 'https://example.org' };
  return unkeptFirst(all, setting).map(({ pathname }) => pathname);
}

const many = Array.from({ length: 20 }, (_, index) => `/${index}`);

it('puts a few pages that are not kept before all others', () => {
  expect(orderOf(many, ['/7', '/3'])).toEqual([
    '/3',
    '/7',
    ...many.toSpliced(7, 1).toSpliced(3, 1),
  ]);
});

it('leaves the order where much is not kept, or where two routes have one path', () => {
  expect(orderOf(many, ['/7', '/8', '/9'])).toEqual(many);
  expect(orderOf([...many, '/3'], ['/7'])).toEqual([...many, '/3']);
});

it('knows the routes that show one text each', () => {
  const components = globSync('src/site/pages/**/*.astro');
  const ofTexts = components.filter((component) => showsText({ component }));
  const names = ofTexts.map((component) => component.split(/[\\/]/).slice(-2).join('/'));
  expect(names.sort()).toEqual([
    '[...slug]/index.astro',
    'docs/[...doc].astro',
    'pages/[...page].astro',
  ]);
});

it('puts the pages of texts before all others, in their order', () => {
  const pages = ['[...list]/index', '[...page]', 'docs/[...doc]'].map((name) => ({
    ...{ url: '', file: name, route: '' },
    component: `src/site/pages/${name}.astro`,
  }));
  const files = textsFirst(pages).map(({ file }) => file);
  expect(files).toEqual(['[...page]', 'docs/[...doc]', '[...list]/index']);
});
