import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFailedTexts } from '../../../src/plugin/fences/failed-texts.ts';

let parent = '';

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'octant-failed-'));
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

it('says another thing after each failure, and the same as long as there is none', () => {
  const folder = pathToFileURL(`${join(parent, 'cache')}/`);
  const first = openFailedTexts(folder);
  expect(first.last).toBe('');
  first.add();
  const second = openFailedTexts(folder).last;
  expect(second).not.toBe('');
  expect(openFailedTexts(folder).last).toBe(second);
  openFailedTexts(folder).add();
  expect(openFailedTexts(folder).last).not.toBe(second);
});
