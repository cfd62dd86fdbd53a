import type { AstroPrerenderer } from 'astro';
import { afterEach, expect, it } from 'vitest';
import {
  type Manifest,
  commonKeys,
  restorePages,
} from '../../../../src/site/cache/restore-pages.ts';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

const manifest: Manifest = {
  csp: { styleHashes: ['sha256-a'] },
  routes: [
    { routeData: { component: 'post.astro' }, styles: ['p {}'], scripts: [], links: [] },
    { routeData: { component: 'feed.ts' }, styles: [], scripts: [], links: [] },
  ],
};

afterEach(() => {
  delete handedOn.cache;
});

async function keysOf(app: unknown): Promise<(string | undefined)[]> {
  const paths = await pathsOf(app, [
    { pathname: '/tea', route: { component: 'post.astro' }, cacheKey: 'tea' },
    { pathname: '/cup', route: { component: 'post.astro' }, cacheKey: 'cup' },
    { pathname: '/404', route: { component: '404.astro' }, cacheKey: 'none' },
    { pathname: '/search', route: { component: 'post.astro' } },
  ]);
  return paths.map(({ cacheKey }) => cacheKey);
}

async function pathsOf(app: unknown, paths: readonly object[]) {
  const standing = { name: 'default', app, getStaticPaths: () => Promise.resolve(paths) };
  let kept: AstroPrerenderer | undefined;
  const setPrerenderer = (wrap: (inner: unknown) => AstroPrerenderer) => {
    kept = wrap(standing);
  };
  const hooks = restorePages().hooks as Record<string, (options: object) => void>;
  hooks['astro:build:start']?.({ setPrerenderer });
  return (await kept?.getStaticPaths()) ?? [];
}

it('gives a key to each page that has one of its own, and whose route is known', async () => {
  handedOn.cache = openCache('/nowhere', '1');
  const [tea, cup, ...others] = await keysOf({ manifest });
  expect(tea).toMatch(/^[0-9a-f]{64}$/);
  expect(cup).not.toBe(tea);
  expect(others).toEqual([undefined, undefined]);
});

it('keeps no page where the version or what Astro knows of the site is unknown', async () => {
  const none = [undefined, undefined, undefined, undefined];
  expect(await keysOf({ manifest })).toEqual(none);
  handedOn.cache = openCache('/nowhere', '1');
  expect(await keysOf(undefined)).toEqual(none);
});

it.each<[string, string, Manifest]>([
  ['the version', '2', manifest],
  ['the style of any page', '1', { ...manifest, csp: { styleHashes: ['sha256-b'] } }],
  [
    'what Vite puts together for the route',
    '1',
    { ...manifest, routes: manifest.routes.map((route) => ({ ...route, styles: ['q {}'] })) },
  ],
])('has a key change with %s', (_, version, changed) => {
  const before = commonKeys('1', manifest).get('post.astro');
  expect(commonKeys(version, changed).get('post.astro')).not.toBe(before);
});
