import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { makeOnce } from '../../../../src/site/cache/make-once.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete handedOn.cache;
});

it('makes a text once for what it is made of, in Chinese too', () => {
  handedOn.cache = openCache(folder, '1');
  expect(makeOnce('tea', () => '一杯茶')).toBe('一杯茶');
  expect(makeOnce('tea', () => 'never made')).toBe('一杯茶');
  expect(makeOnce('coffee', () => 'a cup')).toBe('a cup');
});

it('makes it each time where nothing is kept', () => {
  expect(makeOnce('tea', () => 'one')).toBe('one');
  expect(makeOnce('tea', () => 'two')).toBe('two');
});
