import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Language } from '../languages.ts';
import { build } from 'vite';
import { indexedHtml } from './indexed-html.ts';

/** What stands in an article and is not of its text: contents, links to other editions, glyphs of formulas. */
const excludeSelectors = [
  '.octant-figure :is(summary, figcaption > a)',
  '.contents',
  '.meta',
  '.other',
  '.katex-html',
];

/** What the site's dialog asks for; Pagefind's interfaces of its own stay out. */
const isNeeded = (path: string) => !/-ui\.|highlight\.js$/.test(path);

/**
 * Indexes the articles of a built site with Pagefind (https://pagefind.app), one index a language,
 * each in a folder of its own, so that a page can search its language first and then the others.
 */
export function siteSearch(languages: readonly Language[]): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
        const pages = await Promise.all(
          names.map(async (name) => {
            const html = await readFile(join(root, name), 'utf8');
            return { name, tag: /<html lang="([^"]*)"/.exec(html)?.[1], html: indexedHtml(html) };
          }),
        );
        for (const { id, tag } of languages) {
          await writeIndex(
            join(root, 'pagefind', id),
            pages.flatMap((page) =>
              page.tag === tag && page.html !== undefined
                ? { url: addressOf(page.name), content: page.html }
                : [],
            ),
          );
        }
        await close();
        await writeScript(join(root, 'pagefind'));
      },
    },
  };
}

interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

async function writeIndex(folder: string, pages: readonly IndexedPage[]): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'article', excludeSelectors });
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

/** The script that reads the index; the file that asks for it has no name to be told by a bundler. */
async function writeScript(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('search.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'search.js',
      },
    },
  });
}

/** The path of a page below the base path: `zh/a/index.html` becomes `/zh/a/`. */
function addressOf(name: string): string {
  return `/${name.replaceAll(sep, '/').replace(/index\.html$/, '')}`;
}
