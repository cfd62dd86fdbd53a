import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type BuiltFolder,
  type StartStep,
  finish,
} from '../../../../src/site/after-build/finish-pages.ts';

let folder: BuiltFolder;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'octant-pages-'));
  mkdirSync(join(root, 'zh'));
  writeFileSync(join(root, 'index.html'), 'tea');
  writeFileSync(join(root, 'zh/index.html'), 'cha');
  writeFileSync(join(root, 'feed.json'), '{}');
  folder = { root, base: '', assets: '/_astro', fileOf: (address) => join(root, address) };
});

afterEach(() => {
  rmSync(folder.root, { recursive: true });
});

it('takes each page through the steps in their order, and then lets each of them end', async () => {
  const told: string[] = [];
  const step =
    (sign: string): StartStep =>
    () => ({
      page: ({ html, name }) => {
        told.push(`${sign} ${name} ${html}`);
        return Buffer.from(html + sign);
      },
      done: () => {
        told.push(
          `${sign} ends, and reads ${readFileSync(join(folder.root, 'index.html'), 'utf8')}`,
        );
      },
    });
  await finish(folder, [step('1'), step('2')]);
  expect(told).toEqual([
    '1 index.html tea',
    '2 index.html tea1',
    '1 zh/index.html cha',
    '2 zh/index.html cha1',
    '1 ends, and reads tea12',
    '2 ends, and reads tea12',
  ]);
});

it('writes no page that no step changes', async () => {
  const file = join(folder.root, 'index.html');
  const before = statSync(file, { bigint: true }).mtimeNs;
  await finish(folder, [() => ({ page: ({ bytes }) => Promise.resolve(Buffer.from(bytes)) })]);
  expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
});
