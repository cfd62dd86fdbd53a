import { hash } from 'node:crypto';
import { type EarlyIndex, earlyIndex } from './early-index.ts';
import { indexInParts } from './index-parts.ts';
import { type KeptIndex, type KeptPage, readIndex, writeIndex } from './kept-index.ts';
import { type IndexFile, type IndexedPage, type SearchIndex, startIndex } from './search-index.ts';

/** The index of a language while a site is built. */
export interface LanguageIndex {
  /** Whether it has so many pages that it is made at the end, when a build holds little else. */
  readonly isLate: () => boolean;
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

/** More are not held by Pagefind beside all that a build holds. */
const most = 4000;

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
  room = most,
): LanguageIndex {
  const kept: KeptIndex | undefined = readIndex(tag);
  const pages: KeptPage[] = [];
  let index: SearchIndex | undefined;
  let early: EarlyIndex | undefined;
  let isSame = kept !== undefined;
  let isLate = false;

  const beginAnew = async () => {
    (early ?? index)?.leave();
    early = undefined;
    index = startIndex();
    for (const page of pages) await index.add(read(page));
  };

  return {
    isLate: () => isLate,
    expect: () => {
      if (!kept || kept.texts === texts) return;
      isLate = kept.pages.length > room;
      if (!isLate) early = earlyIndex(tag, kept.pages);
    },
    list: (urls) => {
      if (kept) return;
      isLate = urls.length > room;
      const places = urls.map((url) => ({ url }));
      if (!isLate) early ??= earlyIndex(tag, places);
    },
    foresee: (page) => early?.foresee(page),
    settle: () => early?.settle(),
    take: async ({ url, content }) => {
      const digest = digestOf(content);
      const former = kept?.pages[pages.length];
      const isFormer = former?.url === url && former.digest === digest;
      const known = isFormer ? former : early?.find(url, digest);
      const page = known ?? { url, digest, content: bytesOf(speak(content)) };
      pages.push(page);
      isSame &&= isFormer;
      if (early) {
        if (!(await early.take(page))) await beginAnew();
      } else if (index) await index.add(read(page));
      else if (!isSame && !isLate) await beginAnew();
    },
    finish: async () => {
      if (kept && isSame && kept.pages.length === pages.length) {
        (early ?? index)?.leave();
        if (kept.texts !== texts) writeIndex(tag, { ...kept, texts });
        return kept.files;
      }
      if (!isLate && !early && !index) await beginAnew();
      const made = isLate ? await indexInParts(pages.map(read)) : await (early ?? index)?.files();
      const files = (made ?? []).filter(isNeeded);
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

/** Of their own, and not of a pool of which they would hold the whole. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read({ url, content }: KeptPage): IndexedPage {
  return { url, content: Buffer.from(content).toString() };
}

/** What the site's dialog asks for; Pagefind's interfaces of its own stay out. */
const isNeeded = ({ path }: IndexFile) => !/-ui\.|highlight\.js$/.test(path);
