import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../../../src/site/cache/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { readIndex, writeIndex } from '../../../../src/site/search/kept-index.ts';

const files = [{ path: 'pagefind-entry.json', content: Uint8Array.of(1, 2, 3) }];
let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'octant-kept-index-'));
  handedOn.cache = openCache(cache, 'one');
});

afterEach(() => {
  rmSync(cache, { recursive: true });
  delete handedOn.cache;
});

it('gives back the index of a language that was made of the same pages', () => {
  writeIndex('en', 'tea', files);
  const [file] = readIndex('en', 'tea') ?? [];
  expect(file?.path).toBe('pagefind-entry.json');
  expect([...(file?.content ?? [])]).toEqual([1, 2, 3]);
  expect(readIndex('en', 'cha')).toBeUndefined();
  expect(readIndex('zh-CN', 'tea')).toBeUndefined();
});

it('keeps one index a language', () => {
  writeIndex('en', 'tea', files);
  writeIndex('en', 'cha', files);
  expect(readdirSync(cache)).toHaveLength(1);
});
