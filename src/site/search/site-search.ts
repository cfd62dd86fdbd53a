import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { bundleScripts } from '../after-build/bundle-scripts.ts';
import type { StartStep } from '../after-build/finish-pages.ts';
import type { Language } from '../config/languages.ts';
import { indexedHtml } from './indexed-html.ts';

/** What reads the index in a page. */
const script = fileURLToPath(new URL('search.ts', import.meta.url));

/** What the site's dialog asks for; Pagefind's interfaces of its own stay out. */
const isNeeded = (path: string) => !/-ui\.|highlight\.js$/.test(path);

/**
 * Indexes the articles of a built site with Pagefind (https://pagefind.app), one index a language,
 * each in a folder of its own, so that a page can search its language first and then the others.
 *
 * @param speakFormulas puts into a page what is read of its formulas
 */
export function siteSearch(
  languages: readonly Language[],
  speakFormulas: (html: string) => string,
): StartStep {
  return ({ root }) => {
    const pages = new Map(languages.map(({ tag }): [string, IndexedPage[]] => [tag, []]));
    return {
      page: (html, name) => {
        const tag = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
        const content = indexedHtml(html);
        if (content !== undefined)
          pages.get(tag)?.push({ url: addressOf(name), content: speakFormulas(content) });
        return html;
      },
      done: async () => {
        const folder = join(root, 'pagefind');
        for (const { id, tag } of languages) {
          await writeIndex(join(folder, id), pages.get(tag) ?? []);
        }
        await close();
        // The file that asks for it has no name to be told by a bundler.
        await bundleScripts([script], folder, 'search.js');
      },
    };
  };
}

interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

async function writeIndex(folder: string, pages: readonly IndexedPage[]): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'article' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const page of pages) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => isNeeded(path))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index.deleteIndex();
}

/** The path of a page below the base path: `zh/a/index.html` becomes `/zh/a/`. */
function addressOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}
