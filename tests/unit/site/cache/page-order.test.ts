import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showsText, textsFirst, unkeptFirst } from '../../../../src/site/cache/page-order.ts';
import type { Paths } from '../../../../src/site/cache/unkept-pages.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'octant-order-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The order in which paths are made of which these are not kept. */
function orderOf(pathnames: readonly string[], anew: readonly string[]) {
  const kept = pathnames.filter((each) => !anew.includes(each));
  const paths = Object.fromEntries(kept.map((each) => [each, { cacheKey: '1' }]));
  const list = JSON.stringify({ routes: { 'post.astro': { paths } } });
  writeFileSync(join(folder, 'incremental-build.json'), list);
  const cacheDir = pathToFileURL(`${folder}/`);
  const route = { type: 'page', component: 'post.astro' };
  const all = pathnames.map((pathname) => ({ pathname, route, cacheKey: '1' })) as Paths;
  return unkeptFirst(all, { cacheDir }).map(({ pathname }) => pathname);
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

it('comes to texts first, to other pages after other files, and to social images last', () => {
  const all = ['[...list]/index.astro', 'a/social.png.ts', 'rss.xml.ts', '[...page].astro'];
  const paths = [...all, 'docs/[...doc].astro'].map((name, index) => ({
    pathname: `/${index}`,
    route: {
      component: `src/site/pages/${name}`,
      type: name.endsWith('.ts') ? 'endpoint' : 'page',
    },
  })) as Paths;
  const [list, image, feed, page, doc] = paths;
  expect(textsFirst(paths)).toEqual([page, doc, feed, list, image]);
});

it('leaves the order of texts and others where two routes have one path', () => {
  const routes = [{ component: '[...list]/index.astro' }, { component: 'a/[...page].astro' }];
  const paths = routes.map((route) => ({ pathname: '/tea', route })) as Paths;
  expect(textsFirst(paths)).toBe(paths);
});
