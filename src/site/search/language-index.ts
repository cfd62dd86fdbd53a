import { hash } from 'node:crypto';
import { type EarlyIndex, earlyIndex } from './early-index.ts';
import { type KeptIndex, type KeptPage, readIndex, writeIndex } from './kept-index.ts';
import { type IndexFile, type IndexedPage, type SearchIndex, startIndex } from './search-index.ts';

/** The index of a language while a site is built. */
export interface LanguageIndex {
  /** Begins early with the pages of the last build, most of which come again. */
  readonly expect: () => void;
  /** Begins early with the places of all pages that may come, where no last build tells of them. */
  readonly list: (urls: readonly string[]) => void;
  /** Takes a page before its turn. */
  readonly foresee: (page: KeptPage) => void;
  /** Makes the index ahead, once all pages have been foreseen that are likely to be new. */
  readonly settle: () => void;
  /** Takes the next page, in the order of their addresses. */
  readonly take: (page: IndexedPage) => Promise<void>;
  readonly finish: () => Promise<readonly IndexFile[]>;
}

/**
 * Makes the index of a language, or takes that of the last build where its pages are the same. An
 * index is begun while the site is still built, since it takes Pagefind longer than all else to read
 * the pages: it is given those of the last build, and then those that have changed, which come to
 * stand in the places of the former. One that expected other pages is made anew.
 *
 * @param texts tells the texts of the language apart from other ones
 * @param speak makes of a page what an index reads
 */
export function languageIndex(
  tag: string,
  texts: string,
  speak: (content: string) => string,
): LanguageIndex {
  const kept: KeptIndex | undefined = readIndex(tag);
  const pages: KeptPage[] = [];
  let index: SearchIndex | undefined;
  let early: EarlyIndex | undefined;
  let isSame = kept !== undefined;

  const beginAnew = async () => {
    (early ?? index)?.leave();
    early = undefined;
    index = startIndex();
    for (const page of pages) await index.add(read(page));
  };

  return {
    expect: () => {
      if (kept && kept.texts !== texts) early = earlyIndex(tag, kept.pages);
    },
    list: (urls) => {
      const places = urls.map((url) => ({ url }));
      if (!kept) early ??= earlyIndex(tag, places);
    },
    foresee: (page) => early?.foresee(page),
    settle: () => early?.settle(),
    take: async ({ url, content }) => {
      const digest = digestOf(content);
      const former = kept?.pages[pages.length];
      const isFormer = former?.url === url && former.digest === digest;
      const known = isFormer ? former : early?.find(url, digest);
      const page = known ?? { url, digest, content: Buffer.from(speak(content)) };
      pages.push(page);
      isSame &&= isFormer;
      if (early) {
        if (!(await early.take(page))) await beginAnew();
      } else if (index) await index.add(read(page));
      else if (!isSame) await beginAnew();
    },
    finish: async () => {
      if (kept && isSame && kept.pages.length === pages.length) {
        (early ?? index)?.leave();
        if (kept.texts !== texts) writeIndex(tag, { ...kept, texts });
        return kept.files;
      }
      if (!early && !index) await beginAnew();
      const files = ((await (early ?? index)?.files()) ?? []).filter(isNeeded);
      (early ?? index)?.leave();
      writeIndex(tag, { texts, pages, files });
      return files;
    },
  };
}

/** Tells apart what is noted of a page. */
export function digestOf(content: string): string {
  return hash('sha256', content);
}

function read({ url, content }: KeptPage): IndexedPage {
  return { url, content: Buffer.from(content).toString() };
}

/** What the site's dialog asks for; Pagefind's interfaces of its own stay out. */
const isNeeded = ({ path }: IndexFile) => !/-ui\.|highlight\.js$/.test(path);
