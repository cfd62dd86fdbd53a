import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findIn } from '../../../../src/site/search/find.ts';
import { startIndex } from '../../../../src/site/search/search-index.ts';

const texts = {
  '/cpp/': '<h1>C++</h1><p>Has classes.</p>',
  '/cs/': '<h1>C#</h1><p>Has classes.</p>',
  '/c/': '<h1>C</h1><p>Is small, and adds n+1 and k + 1.</p>',
  '/notes/': '<h1>Notes</h1><p>Of C and of C, and of #42.</p>',
};
const language = { id: 'en', tag: 'en' };
const base = `${mkdtempSync(join(tmpdir(), 'octant-find-'))}/`;

beforeAll(async () => {
  const index = startIndex();
  for (const [url, text] of Object.entries(texts)) {
    await index.add({ url, content: `<html lang="en"><article>${text}</article></html>` });
  }
  for (const { path, content } of await index.files()) {
    const file = join(base, 'pagefind/en', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(address.replace(/\?.*/, '')))),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(base, { recursive: true });
});

it.each([
  ['C++', ['/cpp/']],
  ['c#', ['/cs/']],
  ['C++ classes', ['/cpp/']],
  ['n+1', ['/c/']],
  ['k + 1', ['/c/']],
  ['#42', ['/notes/']],
  ['42', ['/notes/']],
  ['+', []],
  ['C', ['/c/', '/cpp/', '/cs/', '/notes/']],
])('%s is found where it stands', async (term, urls) => {
  const { pages } = await findIn(language, term, base);
  expect(pages.map(({ url }) => `/${url.slice(base.length)}`).sort()).toEqual(urls);
});
