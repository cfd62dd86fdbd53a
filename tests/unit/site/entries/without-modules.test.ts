import type { DataStore } from 'astro/loaders';
import { afterEach, expect, it, vi } from 'vitest';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { withoutModules } from '../../../../src/site/entries/without-modules.ts';
import { wholeTexts } from '../../../../src/site/texts/whole-texts.ts';

afterEach(() => {
  delete handedOn.cache;
  delete handedOn.texts;
  delete handedOn.readText;
});

const files = ['content/posts/en/plain.md', 'content/posts/en/cup.mdx', 'content/posts/en/bad.md'];

/** Loads the files under a version of the site, and gives the entries that are stored. */
async function load(version: string) {
  const set = vi.fn<DataStore['set']>();
  const context = { store: { set } as unknown as DataStore, generateDigest: String };
  const cache = openCache('/nowhere', version);
  handedOn.cache = cache;
  handedOn.texts = wholeTexts(cache, '/site');
  handedOn.readText = (file) =>
    file.endsWith('bad.md')
      ? Promise.reject(new Error(file))
      : Promise.resolve(file.endsWith('.md'));
  const { store, generateDigest } = await withoutModules(files, context);
  for (const filePath of files) {
    store?.set({ id: filePath, data: {}, filePath, deferredRender: true });
  }
  const modules = set.mock.calls.flatMap(([{ filePath, deferredRender }]) =>
    deferredRender ? [filePath] : [],
  );
  return { modules, digest: generateDigest?.('Tea.') };
}

it('has entries without a module of texts that are words alone, and not of those with a mistake', async () => {
  const { modules } = await load('1');
  expect(modules).toEqual(['content/posts/en/cup.mdx', 'content/posts/en/bad.md']);
});

it('has entries read anew by another version of the site', async () => {
  const [first, again, other] = [await load('1'), await load('1'), await load('2')];
  expect(first.digest).toBe(again.digest);
  expect(first.digest).not.toBe(other.digest);
});

it('changes nothing where nothing is kept, as in dev', async () => {
  const context = { store: {} as DataStore, generateDigest: String };
  expect(await withoutModules(files, context)).toEqual({});
});
