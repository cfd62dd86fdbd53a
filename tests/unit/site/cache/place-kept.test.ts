import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type PageFolders, placeKept, removeLeft } from '../../../../src/site/cache/place-kept.ts';

let root: string;
let folders: PageFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-place-'));
  const folderOf = (name: string) => pathToFileURL(join(root, name, '/'));
  folders = { cacheDir: folderOf('cache'), outDir: folderOf('out') };
  keep({ '/tea': ['1', 'tea/index.html'], '/茶': ['2', '%E8%8C%B6/index.html'] });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function keep(pages: Readonly<Record<string, readonly [cacheKey: string, outputFile: string]>>) {
  const paths = Object.entries(pages).map(([pathname, [cacheKey, outputFile]]) => {
    write(`cache/dist/${decodeURI(outputFile)}`, `kept ${cacheKey}`);
    return [pathname, { cacheKey, outputFile }];
  });
  const routes = { 'post.astro': { paths: Object.fromEntries(paths) as object } };
  write('cache/incremental-build.json', JSON.stringify({ routes }));
}

function write(name: string, text: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}

const read = (name: string) => readFileSync(join(root, 'out', name), 'utf8');
const has = (name: string) => existsSync(join(root, 'out', name));

const page = (pathname: string, cacheKey?: string, component = 'post.astro') => ({
  pathname,
  cacheKey,
  route: { component },
});
const all = [page('/tea', '1'), page('/茶', '2')];

it('puts kept pages in place, whatever their names', async () => {
  expect(await placeKept(all, folders)).toHaveLength(2);
  expect([read('tea/index.html'), read('茶/index.html')]).toEqual(['kept 1', 'kept 2']);
});

it.each([
  ['of another key', page('/tea', '3')],
  ['without a key', page('/tea')],
  ['of another route', page('/tea', '1', 'feed.ts')],
  ['that is new', page('/cup', '1')],
])('puts none in the place of a page %s', async (_, planned) => {
  expect(await placeKept([planned], folders)).toEqual([]);
  expect(has('tea/index.html')).toBe(false);
});

it('leaves alone what stands there', async () => {
  write('out/tea/index.html', 'of the author');
  expect(await placeKept(all, folders)).toEqual(['%E8%8C%B6/index.html']);
  expect(read('tea/index.html')).toBe('of the author');
});

it('leaves nothing of a page that can’t be copied', async () => {
  rmSync(join(root, 'cache/dist/tea'), { recursive: true });
  expect(await placeKept(all, folders)).toHaveLength(1);
  expect(has('tea/index.html')).toBe(false);
});

it('puts nothing where Astro has noted nothing', async () => {
  rmSync(join(root, 'cache/incremental-build.json'));
  expect(await placeKept(all, folders)).toEqual([]);
});

it('removes those to which Astro did not come', async () => {
  const placed = await placeKept(all, folders);
  keep({ '/tea': ['1', 'tea/index.html'] });
  await removeLeft(placed, folders);
  expect([has('tea/index.html'), has('茶/index.html')]).toEqual([true, false]);
});
