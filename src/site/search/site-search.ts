import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { bundleScripts } from '../after-build/bundle-scripts.ts';
import type { BuiltFolder } from '../after-build/finish-pages.ts';
import type { KeptStep } from '../after-build/keep-pages.ts';
import type { Language } from '../config/languages.ts';
import { indexedHtml, withPlainFormulas } from './indexed-html.ts';
import { readIndex, writeIndex } from './kept-index.ts';
import { type IndexFile, type IndexedPage, type SearchIndex, startIndex } from './search-index.ts';

/** What reads the index in a page. */
const script = fileURLToPath(new URL('search.ts', import.meta.url));

/** What the site's dialog asks for; Pagefind's interfaces of its own stay out. */
const isNeeded = ({ path }: IndexFile) => !/-ui\.|highlight\.js$/.test(path);

/**
 * Indexes the articles of a built site with Pagefind (https://pagefind.app), one index a language,
 * each in a folder of its own, so that a page can search its language first and then the others.
 *
 * @param speakFormulas puts into a page what is read of its formulas
 */
export function siteSearch(
  languages: readonly Language[],
  speakFormulas: (html: string) => string,
): (folder: BuiltFolder) => KeptStep<string> {
  const speak = (page: IndexedPage) => ({
    ...page,
    content: withPlainFormulas(speakFormulas(page.content)),
  });
  return ({ root }) => {
    const indexes = new Map(languages.map(({ tag }) => [tag, indexOf(tag, speak)]));
    return {
      make: (html) => ({ note: indexedHtml(html) }),
      take: async (content, { name, isNew }) => {
        const tag = /^<html lang="([^"]*)"/.exec(content)?.[1] ?? '';
        await indexes.get(tag)?.take({ url: addressOf(name), content }, isNew);
      },
      done: async () => {
        const folder = join(root, 'pagefind');
        const made = languages.map(async ({ id, tag }) => {
          const files = (await indexes.get(tag)?.finish()) ?? [];
          writeFiles(join(folder, id), files);
        });
        // The file that asks for it has no name to be told by a bundler.
        await Promise.all([...made, bundleScripts([script], folder, 'search.js')]);
        await close();
      },
    };
  };
}

/** The index of a language, which is made anew where its pages are not those of an earlier build. */
function indexOf(tag: string, speak: (page: IndexedPage) => IndexedPage) {
  const pages: IndexedPage[] = [];
  const digest = createHash('sha256');
  let index: SearchIndex | undefined;
  const begin = async () => {
    index = startIndex();
    // Held no longer than until they are handed over.
    for (const page of pages.splice(0)) await index.add(speak(page));
    return index;
  };
  return {
    take: async (page: IndexedPage, isNew: boolean) => {
      digest.update(JSON.stringify(page));
      if (index) return index.add(speak(page));
      pages.push(page);
      if (isNew) await begin();
    },
    finish: async () => {
      const from = digest.digest('hex');
      const kept = readIndex(tag, from);
      if (kept) return kept;
      const { finish } = index ?? (await begin());
      const files = (await finish()).filter(isNeeded);
      writeIndex(tag, from, files);
      return files;
    },
  };
}

function writeFiles(folder: string, files: readonly IndexFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** The path of a page below the base path: `zh/a/index.html` becomes `/zh/a/`. */
function addressOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}
