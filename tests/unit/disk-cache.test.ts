import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../src/plugin/disk-cache.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-cache-'));
  folder = join(root, 'kept');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const files = () => readdirSync(folder).map((name) => join(folder, name));

function keep(...keys: readonly string[]) {
  const cache = openCache(folder, '1');
  for (const key of keys) cache.write(key, Buffer.from(`what ${key} is made into`));
  return cache;
}

it('gives back what an earlier build kept, and nothing else', () => {
  keep('tea', 'cha');
  const cache = openCache(folder, '1');
  expect(cache.read('tea')?.toString()).toBe('what tea is made into');
  expect(cache.read('cha')?.toString()).toBe('what cha is made into');
  expect(cache.read('te')).toBeUndefined();
});

it('keeps nothing as well as anything', () => {
  const cache = keep();
  cache.write('empty', new Uint8Array());
  expect(cache.read('empty')).toHaveLength(0);
});

it('knows nothing of what another version kept', () => {
  keep('tea');
  expect(openCache(folder, '2').read('tea')).toBeUndefined();
});

const harms: Readonly<Record<string, (bytes: Buffer) => string | Buffer>> = {
  'is empty': () => '',
  'was cut within its checksum': (bytes) => bytes.subarray(0, 20),
  'was cut within its bytes': (bytes) => bytes.subarray(0, -1),
  'was scribbled on': (bytes) => bytes.fill(120, 70, 74),
  'was written to at its end': (bytes) => Buffer.concat([bytes, Buffer.from('\n')]),
  'holds merge marks': (bytes) => `<<<<<<< HEAD\n${bytes.toString()}\n=======\n>>>>>>> main\n`,
};

it.each(Object.entries(harms))('does not believe a file that %s, and makes it anew', (_, harm) => {
  const cache = keep('tea');
  for (const file of files()) writeFileSync(file, harm(readFileSync(file)));
  expect(cache.read('tea')).toBeUndefined();
  keep('tea');
  expect(cache.read('tea')?.toString()).toBe('what tea is made into');
});

it('does not believe a whole file that stands in the place of another', () => {
  const cache = keep('tea', 'cha');
  const [one = '', other = ''] = files();
  writeFileSync(one, readFileSync(other));
  const read = ['tea', 'cha'].map((key) => cache.read(key)?.toString());
  expect(read.filter(Boolean)).toHaveLength(1);
});

it('takes no part of a file that a killed build left beside the others', () => {
  const cache = keep('tea');
  const [file = ''] = files();
  writeFileSync(`${file}.1.1`, readFileSync(file).subarray(0, 70));
  expect(cache.read('tea')?.toString()).toBe('what tea is made into');
});

it('leaves one whole file where two builds write the same', () => {
  keep('tea');
  keep('tea');
  expect(files()).toHaveLength(1);
});

it('lets a build go on that can’t keep anything', () => {
  writeFileSync(folder, 'no folder');
  const cache = keep('tea');
  expect(cache.read('tea')).toBeUndefined();
  cache.prune();
  expect(readFileSync(folder, 'utf8')).toBe('no folder');
});

it('takes away what no build has asked for in a month', () => {
  const cache = keep('tea', 'cha');
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const file of files()) utimesSync(file, old, old);
  expect(cache.read('tea')).toBeDefined();
  cache.prune();
  expect(cache.read('tea')).toBeDefined();
  expect(cache.read('cha')).toBeUndefined();
});
