import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
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

const pages = [{ url: '/tea/', digest: 'd', content: Uint8Array.of(4) }];

it('gives back the index of a language with what it was made of', () => {
  writeIndex('en', { texts: 'tea', pages, files });
  const kept = readIndex('en');
  expect(kept?.texts).toBe('tea');
  expect(kept?.pages.map(({ url, digest, content }) => [url, digest, ...content])).toEqual([
    ['/tea/', 'd', 4],
  ]);
  expect(kept?.files.map(({ path, content }) => [path, ...content])).toEqual([
    ['pagefind-entry.json', 1, 2, 3],
  ]);
  expect(readIndex('zh-CN')).toBeUndefined();
});

it('keeps one index a language', () => {
  writeIndex('en', { texts: 'tea', pages, files });
  writeIndex('en', { texts: 'cha', pages, files });
  expect(readdirSync(cache)).toHaveLength(1);
});
