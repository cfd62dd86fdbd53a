import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  findChanged,
  noteDigests,
  trustCache,
} from '../../../../src/site/after-build/trust-cache.ts';

let folder = '';
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  for (const name of ['assets', 'dist/zh']) mkdirSync(join(folder, name), { recursive: true });
  put('assets/one.webp', 'one');
  put('assets/two.webp', 'two');
  put('data-store.json', '[]');
  put('dist/zh/index.html', 'page');
  put('incremental-build.json', '{}');
  put('what-others-keep', 'x');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.useRealTimers();
});

const everything = [
  'assets/one.webp',
  'assets/two.webp',
  'data-store.json',
  'dist/zh/index.html',
  'incremental-build.json',
];

it('trusts nothing until a build has finished, and then what that has left', () => {
  expect(Object.keys(findChanged(folder))).toEqual(everything);
  noteDigests(folder);
  expect(Object.keys(findChanged(folder))).toEqual([]);
  put('assets/one.webp', 'on');
  put('assets/new.webp', 'new');
  expect(Object.keys(findChanged(folder))).toEqual(['assets/new.webp', 'assets/one.webp']);
});

it('reads no file again that has been left alone, and each that somebody has written to', () => {
  const later = Date.now() + 10_000;
  vi.useFakeTimers({ now: later });
  noteDigests(folder);
  const notes = readFileSync(join(folder, 'digests.json'), 'utf8');
  // What is noted is believed without a look at the file.
  put('digests.json', notes.replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`));
  expect(findChanged(folder)).toEqual({});
  utimesSync(join(folder, 'assets/one.webp'), 1, 1);
  put('assets/two.webp', 'owt');
  utimesSync(join(folder, 'assets/two.webp'), 1, 1);
  expect(Object.keys(findChanged(folder))).toEqual(['assets/one.webp', 'assets/two.webp']);
  put('digests.json', notes);
  expect(Object.keys(findChanged(folder))).toEqual(['assets/two.webp']);
});

it('reads a file again that was noted right after it was written', () => {
  noteDigests(folder);
  const notes = readFileSync(join(folder, 'digests.json'), 'utf8');
  put('digests.json', notes.replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`));
  expect(Object.keys(findChanged(folder))).toEqual(everything);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '<<<<<<< HEAD\n{}',
  '{ "assets/one.webp": 1 }',
  '{ "assets/one.webp": ["x"] }',
])('trusts nothing that %j vouches for', (text) => {
  noteDigests(folder);
  put('digests.json', text);
  expect(Object.keys(findChanged(folder))).toEqual(everything);
});

it('has a build make pictures anew and read texts again that have changed, and no others', () => {
  const hooks = trustCache().hooks as Record<string, (options: object) => void>;
  const updates: object[] = [];
  const updateConfig = (update: object) => updates.push(update);
  const options = { command: 'build', config: { cacheDir: pathToFileURL(`${folder}/`) } };
  const start = () => hooks['astro:config:setup']?.({ ...options, updateConfig });
  noteDigests(folder);
  start();
  expect(updates).toEqual([]);
  put('assets/two.webp', 'tw');
  put('data-store.json', '["x"]');
  hooks['astro:config:setup']?.({ ...options, command: 'dev', updateConfig });
  expect(updates).toEqual([]);
  start();
  // Another one each time, so that Astro takes it for another.
  put('data-store.json', '["y"]');
  start();
  const salts = updates.map((update) => JSON.stringify(update));
  expect(salts).toHaveLength(2);
  expect(new Set(salts).size).toBe(2);
  expect(salts[0]).toMatch(/^\{"server":\{"headers":\{"X-Cache":"[0-9a-f]{64}"\}\}\}$/);
  expect(readdirSync(join(folder, 'assets'))).toEqual(['one.webp']);
  hooks['astro:build:generated']?.({});
  expect(Object.keys(findChanged(folder))).toEqual([]);
});

it('leaves pages to the build that keeps them while another makes its own', () => {
  const hooks = trustCache().hooks as Record<string, (options: object) => void>;
  const updates: object[] = [];
  const updateConfig = (update: object) => updates.push(update);
  const options = { command: 'build', config: { cacheDir: pathToFileURL(`${folder}/`) } };
  noteDigests(folder);
  put('pages.lock', String(process.ppid));
  put('dist/zh/index.html', 'half of a pa');
  put('assets/two.webp', 'tw');
  hooks['astro:config:setup']?.({ ...options, updateConfig });
  expect(updates).toEqual([{ experimental: { incrementalBuild: false } }]);
  expect(readdirSync(join(folder, 'assets'))).toEqual(['one.webp']);
  put('assets/two.webp', 'again');
  hooks['astro:build:generated']?.({});
  expect(Object.keys(findChanged(folder))).toEqual(['dist/zh/index.html']);
  expect(readdirSync(folder)).toContain('pages.lock');
});

it('has pages that have changed made anew, and those alone', () => {
  const hooks = trustCache().hooks as Record<string, (options: object) => void>;
  const updateConfig = () => undefined;
  const options = { command: 'build', config: { cacheDir: pathToFileURL(`${folder}/`) } };
  put('dist/index.html', 'home');
  noteDigests(folder);
  put('dist/zh/index.html', 'pa');
  hooks['astro:config:setup']?.({ ...options, updateConfig });
  expect(readdirSync(join(folder, 'dist'), { recursive: true })).toEqual(['index.html', 'zh']);
});
