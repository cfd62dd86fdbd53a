import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BuiltFolder } from '../../../../src/site/after-build/finish-pages.ts';
import { type StartKeptStep, keepPages } from '../../../../src/site/after-build/keep-pages.ts';
import { writtenPage } from '../../../../src/site/after-build/written-page.ts';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

const folder: BuiltFolder = { root: '', base: '', assets: '/_astro', fileOf: (address) => address };
let cache: string;
let told: string[];

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'octant-kept-pages-'));
  handedOn.cache = openCache(cache, 'one');
  told = [];
});

afterEach(() => {
  rmSync(cache, { recursive: true });
  delete handedOn.cache;
});

/** A step that signs pages, and notes how long they were. */
const step =
  (sign: string): StartKeptStep =>
  () => ({
    make: (html, name) => {
      told.push(`${sign} makes ${name}`);
      return { html: html + sign, note: html.length };
    },
    take: (length: number, { name, html }) => {
      told.push(`${sign} takes ${length} of ${name}, which was ${html}`);
    },
    done: () => {
      told.push(`${sign} ends`);
    },
  });

/** Takes a page through two steps, as one build. */
async function build(html: string, name = 'a.html', { base } = folder) {
  told = [];
  const { page, done } = keepPages([step('1'), step('2')])({ ...folder, base });
  const finished = await page?.(writtenPage(name, Buffer.from(html)));
  await done?.();
  return finished?.toString();
}

const made = ['1 makes a.html', '2 makes a.html'];

it('takes a page through the steps, and tells each of them what it has noted', async () => {
  expect(await build('tea')).toBe('tea12');
  expect(told).toEqual([
    ...made,
    '1 takes 3 of a.html, which was tea',
    '2 takes 4 of a.html, which was tea',
    '1 ends',
    '2 ends',
  ]);
});

it('gives in the next build what was made of the same page', async () => {
  await build('tea');
  expect(await build('tea')).toBe('tea12');
  expect(told).toEqual([
    '1 takes 3 of a.html, which was tea',
    '2 takes 4 of a.html, which was tea',
    '1 ends',
    '2 ends',
  ]);
});

it.each([
  ['another text', () => build('cha')],
  ['another name', () => build('tea', 'b.html')],
  ['another base path', () => build('tea', 'a.html', { ...folder, base: '/repo' })],
])('makes anew a page with %s', async (_, again) => {
  await build('tea');
  await again();
  expect(told[0]).toMatch(/^1 makes/);
});

it('keeps a page in the place of the last one of its name', async () => {
  await build('tea');
  const files = readdirSync(cache);
  await build('cha');
  expect(readdirSync(cache)).toEqual(files);
});

it('makes anew a page that was kept and has been spoilt', async () => {
  await build('tea');
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"html":"fake"}');
  expect(await build('tea')).toBe('tea12');
  expect(told.slice(0, 2)).toEqual(made);
});

it('takes each page through its steps where nothing is kept', async () => {
  delete handedOn.cache;
  await build('tea');
  expect(await build('tea')).toBe('tea12');
  expect(told.slice(0, 2)).toEqual(made);
});

it('keeps no page with which a step fails', async () => {
  const failing: StartKeptStep = () => ({
    make: () => {
      throw new Error('no tea');
    },
  });
  const { page } = keepPages([failing])(folder);
  await expect(async () => page?.(writtenPage('a.html', Buffer.from('tea')))).rejects.toThrow(
    'no tea',
  );
  expect(readdirSync(cache)).toEqual([]);
});

it('reads no text of a page that was kept', async () => {
  await build('tea');
  const bytes = Buffer.from('tea');
  const read = vi.spyOn(bytes, 'toString');
  const silent: StartKeptStep = () => ({ make: () => ({}) });
  const { page } = keepPages([silent, silent])(folder);
  expect((await page?.(writtenPage('a.html', bytes)))?.toString()).toBe('tea12');
  expect(read).not.toHaveBeenCalled();
});

it('makes anew a page that a step finds no longer good by what it has noted', async () => {
  const asked: unknown[] = [];
  const start =
    (day: string): StartKeptStep =>
    () => ({
      make: (html) => Promise.resolve({ html: `${html} of ${day}`, note: day }),
      isGood: (noted: string) => {
        asked.push(noted);
        return Promise.resolve(noted === day);
      },
    });
  const finish = async (day: string) => {
    const { page } = keepPages([step('1'), start(day)])(folder);
    return String(await page?.(writtenPage('a.html', Buffer.from('tea'))));
  };
  expect(await finish('May')).toBe('tea1 of May');
  expect(await finish('May')).toBe('tea1 of May');
  expect(await finish('June')).toBe('tea1 of June');
  expect(asked).toEqual(['May', 'May']);
});
