import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
  mkdirSync(join(folder, 'assets'));
  put('assets/one.webp', 'one');
  put('assets/two.webp', 'two');
  put('data-store.json', '[]');
  put('what-others-keep', 'x');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const everything = ['assets/one.webp', 'assets/two.webp', 'data-store.json'];

it('trusts nothing until a build has finished, and then what that has left', () => {
  expect(Object.keys(findChanged(folder))).toEqual(everything);
  noteDigests(folder);
  expect(Object.keys(findChanged(folder))).toEqual([]);
  put('assets/one.webp', 'on');
  put('assets/new.webp', 'new');
  expect(Object.keys(findChanged(folder))).toEqual(['assets/new.webp', 'assets/one.webp']);
});

it.each(['', '{', 'null', '[]', '<<<<<<< HEAD\n{}', '{ "assets/one.webp": 1 }'])(
  'trusts nothing that %j vouches for',
  (text) => {
    noteDigests(folder);
    put('digests.json', text);
    expect(Object.keys(findChanged(folder))).toEqual(everything);
  },
);

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
  hooks['astro:build:done']?.({});
  expect(Object.keys(findChanged(folder))).toEqual([]);
});
