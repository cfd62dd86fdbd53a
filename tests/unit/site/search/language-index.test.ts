import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { digestOf, languageIndex } from '../../../../src/site/search/language-index.ts';
import * as searchIndex from '../../../../src/site/search/search-index.ts';

const { startIndex } = searchIndex;
const started = vi.spyOn(searchIndex, 'startIndex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-language-index-'));
  handedOn.cache = openCache(folder, 'one');
  started.mockClear();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  delete handedOn.cache;
});

afterAll(() => close());

const words = ['assam', 'ceylon', 'earl-grey', 'oolong'];

function page(word: string, text = word) {
  const content = `<html lang="en"><article><h1>${word}</h1><p>Leaves of ${text}.</p></article></html>`;
  return { url: `/${word}/`, content };
}

const speak = (content: string) => content.replace('Leaves', 'Many leaves');

/** The files of an index with what is in them. */
function filesOf(files: readonly searchIndex.IndexFile[]) {
  return files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]).sort();
}

/** The files of an index as one build makes it. */
async function build(pages: readonly ReturnType<typeof page>[], texts: string) {
  const index = languageIndex('en', texts, speak);
  index.expect();
  for (const each of pages) await index.take(each);
  return filesOf(await index.finish());
}

it('is made at the end, of all pages, where it has too many to be held beside the build', async () => {
  const anew = await buildAnew(all);
  handedOn.cache = openCache(folder, 'one');
  started.mockClear();
  const buildLate = async (pages: typeof all, texts: string) => {
    const index = languageIndex('en', texts, speak, 3);
    index.expect();
    index.list(pages.map(({ url }) => url));
    for (const each of pages) await index.take(each);
    expect(started).not.toHaveBeenCalled();
    expect(index.isLate()).toBe(true);
    return filesOf(await index.finish());
  };
  expect(await buildLate(all, '1')).toEqual(anew);
  started.mockClear();
  const changed = all.with(1, page('ceylon', 'another tea'));
  expect(await buildLate(changed, '2')).toEqual(await buildAnew(changed));
});

async function buildAnew(pages: readonly ReturnType<typeof page>[]) {
  delete handedOn.cache;
  return build(pages, '');
}

const all = words.map((word) => page(word));

it.each([
  ['a page has changed', all.with(1, page('ceylon', 'another tea'))],
  ['a page is new', [page('a-blend'), ...all]],
  ['a page is new at the end', [...all, page('sencha')]],
  ['a page is gone', all.toSpliced(1, 1)],
  ['the last page is gone', all.slice(0, -1)],
  ['all have changed', words.map((word) => page(word, `old ${word}`))],
])('makes the same index as without the last build where %s', async (_, pages) => {
  await build(all, 'one');
  const files = await build(pages, 'two');
  expect(files).toEqual(await buildAnew(pages));
});

it('asks for no index where nothing has changed', async () => {
  const files = await build(all, 'one');
  started.mockClear();
  expect(await build(all, 'one')).toEqual(files);
  expect(started).not.toHaveBeenCalled();
});

it('has one index begun before the first page, which takes what has changed alone', async () => {
  await build(all, 'one');
  started.mockClear();
  await build(all.with(2, page('earl-grey', 'bergamot')), 'two');
  expect(started).toHaveBeenCalledTimes(1);
});

it('takes the index of the last build where texts have changed and no page has', async () => {
  const files = await build(all, 'one');
  expect(await build(all, 'two')).toEqual(files);
  started.mockClear();
  await build(all, 'two');
  expect(started).not.toHaveBeenCalled();
});

it('begins with the first page that has changed where no change of a text is known', async () => {
  await build(all, 'one');
  started.mockClear();
  const pages = all.with(3, page('oolong', 'a component that has changed'));
  expect(await build(pages, 'one')).toEqual(await buildAnew(pages));
  expect(started).toHaveBeenCalledTimes(2);
});

/** A first build that hears of pages early, those of some addresses with these texts. */
async function buildEarly(
  urls: readonly string[],
  foreseen: readonly ReturnType<typeof page>[],
  pages: readonly ReturnType<typeof page>[],
) {
  delete handedOn.cache;
  const index = languageIndex('en', '', speak);
  index.list(urls);
  for (const { url, content } of foreseen) {
    index.foresee({ url, digest: digestOf(content), content: Buffer.from(speak(content)) });
  }
  for (const each of pages) await index.take(each);
  return filesOf(await index.finish());
}

const urls = all.map(({ url }) => url);
const [assam, ceylon, grey, oolong] = all as [Page, Page, Page, Page];
type Page = ReturnType<typeof page>;

it.each([
  ['all in another order', urls, [oolong, assam, grey, ceylon], 1],
  ['none', urls, [], 1],
  ['one that comes otherwise', urls, [page('ceylon', 'a draft'), assam], 1],
  ['one that has no place', urls, [page('sencha'), oolong], 1],
  ['places of pages that do not come', ['/a/', ...urls, '/z/'], [page('z'), grey], 1],
  ['a page too few', urls.slice(1), [oolong, grey], 2],
  ['places in another order', urls.toReversed(), [oolong, grey], 2],
] as const)(
  'makes the same index where it hears early of %s',
  async (_, listed, early, indexes) => {
    const files = await buildEarly(listed, early, all);
    expect(started).toHaveBeenCalledTimes(indexes);
    expect(files).toEqual(await buildAnew(all));
  },
);

it('hears of no page early where the last build tells of them', async () => {
  await build(all, 'one');
  started.mockClear();
  const index = languageIndex('en', 'one', String);
  index.list(urls);
  expect(started).not.toHaveBeenCalled();
});

it.each([
  ['all come as they were foreseen', all, all, 1],
  ['one comes otherwise', [page('ceylon', 'a draft'), assam, grey, oolong], all, 2],
  ['one does not come', all, all.toSpliced(1, 1), 2],
] as const)(
  'makes the index ahead, and again only if need be, where %s',
  async (_, early, pages, times) => {
    const made = vi.fn();
    started.mockImplementationOnce(() => {
      const index = startIndex();
      return { ...index, files: () => (made(), index.files()) };
    });
    const index = languageIndex('en', '', String);
    index.list(urls);
    index.settle();
    for (const { url, content } of early) {
      index.foresee({ url, digest: digestOf(content), content: Buffer.from(content) });
    }
    index.settle();
    index.settle();
    for (const each of pages) await index.take(each);
    await index.finish();
    expect(made).toHaveBeenCalledTimes(times);
  },
);

it('makes the index ahead of the pages of the last build and of those that have changed', async () => {
  await build(all, 'one');
  const changed = page('ceylon', 'another tea');
  const { url, content } = changed;
  const pages = all.with(1, changed);
  const index = languageIndex('en', 'two', speak);
  index.expect();
  index.foresee({ url, digest: digestOf(content), content: Buffer.from(speak(content)) });
  index.settle();
  for (const each of pages) await index.take(each);
  expect(filesOf(await index.finish())).toEqual(await buildAnew(pages));
});
