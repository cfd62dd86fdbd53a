import { createHash } from 'node:crypto';
import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { bundleScripts } from '../after-build/bundle-scripts.ts';
import type { BuiltFolder } from '../after-build/finish-pages.ts';
import type { KeptStep } from '../after-build/keep-pages.ts';
import type { Language } from '../config/languages.ts';
import { indexedHtml, withPlainFormulas } from './indexed-html.ts';
import { type LanguageIndex, languageIndex } from './language-index.ts';
import { type ReadPage, tagOf } from './read-ahead.ts';
import type { IndexFile } from './search-index.ts';

/** What reads the index in a page. */
const script = fileURLToPath(new URL('search.ts', import.meta.url));

/** The search of a site, while that is built. */
export interface SiteSearch {
  readonly integration: AstroIntegration;
  readonly step: (folder: BuiltFolder) => KeptStep<string>;
  /** Is told of all pages that may come, by their files, and of those with a text, before they are made. */
  readonly list: (files: readonly string[], texts: readonly string[]) => void;
  /** Is told of a page that is finished and of what is read of it, while others are still made. */
  readonly foresee: (file: string, read: ReadPage | undefined) => void;
  /** Is told when no page is likely to come that was not foreseen. */
  readonly settle: () => void;
}

/**
 * Indexes the articles of a built site with Pagefind (https://pagefind.app), one index a language,
 * each in a folder of its own, so that a page can search its language first and then the others.
 *
 * @param speakFormulas puts into a page what is read of its formulas
 * @returns the step that does so, and what begins with it before pages are made
 */
export function siteSearch(
  languages: readonly Language[],
  speakFormulas: (html: string) => string,
): SiteSearch {
  const speak = (content: string) => withPlainFormulas(speakFormulas(content));
  const indexes = new Map<string, LanguageIndex>();
  /** Pages with a text that have not been foreseen. */
  const left = new Set<string>();
  let content = '';
  let folder = '';
  let reader: Promise<string> | undefined;
  // The file that asks for it has no name to be told by a bundler.
  const bundleReader = () => (reader ??= bundleScripts([script], folder, 'search.js'));
  const settle = () => {
    for (const index of indexes.values()) index.settle();
  };
  return {
    integration: {
      name: 'site-search',
      hooks: {
        'astro:config:setup': ({ config }) => {
          content = fileURLToPath(new URL('content/', config.root));
        },
        'astro:config:done': ({ config: { outDir } }) => {
          folder = join(fileURLToPath(outDir), 'pagefind');
        },
        'astro:build:start': () => {
          reader = undefined;
          left.clear();
          for (const { id, tag } of languages) {
            const index = languageIndex(tag, tellTexts(content, id), speak);
            indexes.set(tag, index);
            index.expect();
          }
        },
      },
    },
    list: (files, texts) => {
      // While others are at work; its mistake is told at the end.
      bundleReader().catch(() => undefined);
      for (const file of texts) left.add(file);
      const sorted = [...files].sort();
      const first = languages[0]?.id;
      const idOf = (file: string) =>
        languages.find(({ id }) => id !== first && file.startsWith(`${id}/`))?.id ?? first;
      for (const { id, tag } of languages) {
        const ofLanguage = sorted.filter((file) => idOf(file) === id);
        indexes.get(tag)?.list(ofLanguage.map(addressOf));
      }
    },
    foresee: (file, read) => {
      if (read) {
        const { tag, ...page } = read;
        indexes.get(tag)?.foresee({ url: addressOf(file), ...page });
      }
      // Others have no text, as a rule, and need not be waited for.
      if (left.delete(file) && left.size === 0) settle();
    },
    settle,
    step: () => ({
      make: (html) => ({ note: indexedHtml(html) }),
      take: async (read, { name }) => {
        await indexes.get(tagOf(read))?.take({ url: addressOf(name), content: read });
      },
      done: async () => {
        const finish = async ({ id, tag }: Language) => {
          writeFiles(join(folder, id), (await indexes.get(tag)?.finish()) ?? []);
        };
        const isLate = ({ tag }: Language) => indexes.get(tag)?.isLate() ?? false;
        const soon = languages.filter((language) => !isLate(language)).map(finish);
        await Promise.all([...soon, bundleReader()]);
        await close();
        for (const language of languages.filter(isLate)) await finish(language);
      },
    }),
  };
}

/** Sizes and times of the texts of a language, which tell without a reading that one has changed. */
function tellTexts(content: string, language: string): string {
  const names = globSync(`*/${language}/**/*.{md,mdx}`, { cwd: content }).sort();
  const told = names.map((name) => {
    const { size, mtimeMs } = statSync(join(content, name));
    return [name, size, mtimeMs];
  });
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
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
