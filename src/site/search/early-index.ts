import type { KeptPage } from './kept-index.ts';
import { type IndexFile, startIndex } from './search-index.ts';

/** An index that is told of pages in any order, before they come in theirs. */
export interface EarlyIndex {
  /** Takes a page before its turn. */
  readonly foresee: (page: KeptPage) => void;
  /** A page that was foreseen, if it is as it was then. */
  readonly find: (url: string, digest: string) => KeptPage | undefined;
  /** Takes the next page; false where it has no place behind those before it. */
  readonly take: (page: KeptPage) => Promise<boolean>;
  readonly finish: () => Promise<readonly IndexFile[]>;
  readonly leave: () => void;
}

/**
 * Begins an index with a place for each page that may come, since Pagefind numbers pages in the order
 * in which it first hears of them, and leaves out those without a word.
 *
 * @param tag of the language of all pages
 * @param urls of the pages that may come, in their order
 */
export function earlyIndex(tag: string, urls: readonly string[]): EarlyIndex {
  const index = startIndex();
  const places = new Map(urls.map((url, place) => [url, place]));
  const foreseen = new Map<string, KeptPage>();
  const taken = new Set<string>();
  let last = -1;
  let adding = Promise.resolve();
  const add = (url: string, content: string) => {
    adding = adding.then(() => index.add({ url, content }));
    // An error is told with the next page that comes, or at the end.
    adding.catch(() => undefined);
  };
  const empty = (url: string) => {
    add(url, `<html lang="${tag}"></html>`);
  };
  const addPage = ({ url, content }: KeptPage) => {
    add(url, Buffer.from(content).toString());
  };
  urls.forEach(empty);

  return {
    foresee: (page) => {
      if (!places.has(page.url)) return;
      foreseen.set(page.url, page);
      addPage(page);
    },
    find: (url, digest) => {
      const page = foreseen.get(url);
      return page?.digest === digest ? page : undefined;
    },
    take: async (page) => {
      const place = places.get(page.url) ?? -1;
      if (place <= last) return false;
      last = place;
      taken.add(page.url);
      if (foreseen.get(page.url) !== page) addPage(page);
      await adding;
      return true;
    },
    finish: async () => {
      for (const url of foreseen.keys()) if (!taken.has(url)) empty(url);
      await adding;
      return index.finish();
    },
    leave: index.leave,
  };
}
