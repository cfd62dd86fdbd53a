import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
      page: (html, name) => {
        told.push(`${sign} ${name} ${html}`);
        return html + sign;
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

it('writes bytes as they are, and shows them to no other step', async () => {
  const bytes = Buffer.from('tea in bytes');
  const next = vi.fn((html: string) => html);
  await finish(folder, [() => ({ page: () => bytes }), () => ({ page: next })]);
  expect(readFileSync(join(folder.root, 'zh/index.html'), 'utf8')).toBe('tea in bytes');
  expect(next).not.toHaveBeenCalled();
});

it('writes no page that no step changes', async () => {
  const file = join(folder.root, 'index.html');
  const before = statSync(file, { bigint: true }).mtimeNs;
  await finish(folder, [() => ({ page: (html) => Promise.resolve(html) })]);
  expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
});
