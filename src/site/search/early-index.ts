import type { KeptPage } from './kept-index.ts';
import { type IndexFile, startIndex } from './search-index.ts';

/** An index that is told of pages in any order, before they come in theirs. */
export interface EarlyIndex {
  /** Takes a page before its turn. */
  readonly foresee: (page: KeptPage) => void;
  /** A page that was foreseen, if it is as it was then. */
  readonly find: (url: string, digest: string) => KeptPage | undefined;
  /** Makes the files of the index ahead, since no page is likely to come otherwise than it was foreseen. */
  readonly settle: () => void;
  /** Takes the next page; false where it has no place behind those before it. */
  readonly take: (page: KeptPage) => Promise<boolean>;
  readonly files: () => Promise<readonly IndexFile[]>;
  readonly leave: () => void;
}

/** The address of a page that may come, with that page where an earlier build had it. */
export type ExpectedPage = Pick<KeptPage, 'url'> & Partial<KeptPage>;

/**
 * Begins an index with a place for each page that may come, since Pagefind numbers pages in the order
 * in which it first hears of them, and leaves out those without a word.
 *
 * @param tag of the language of all pages
 * @param expected the pages that may come, in their order
 */
export function earlyIndex(tag: string, expected: readonly ExpectedPage[]): EarlyIndex {
  const index = startIndex();
  const places = new Map(expected.map(({ url }, place) => [url, place]));
  const held = new Map<string, KeptPage>();
  const taken = new Set<string>();
  let last = -1;
  let adding = Promise.resolve();
  let hasNews = false;
  let settled: Promise<readonly IndexFile[]> | undefined;
  const add = (url: string, content: string) => {
    settled = undefined;
    adding = adding.then(() => index.add({ url, content }));
    // An error is told with the next page that comes, or at the end.
    adding.catch(() => undefined);
  };
  const empty = (url: string) => {
    add(url, `<html lang="${tag}"></html>`);
  };
  const hold = (page: KeptPage) => {
    held.set(page.url, page);
    add(page.url, Buffer.from(page.content).toString());
  };
  const find = (url: string, digest: string) => {
    const page = held.get(url);
    return page?.digest === digest ? page : undefined;
  };
  for (const page of expected) {
    if (isKept(page)) hold(page);
    else empty(page.url);
  }

  return {
    foresee: (page) => {
      if (!places.has(page.url) || find(page.url, page.digest)) return;
      hasNews = true;
      hold(page);
    },
    find,
    settle: () => {
      // Without news all may be as it was, and an index of that is kept.
      if (!hasNews || settled) return;
      settled = adding.then(index.files);
      settled.catch(() => undefined);
    },
    take: async (page) => {
      const place = places.get(page.url) ?? -1;
      if (place <= last) return false;
      last = place;
      taken.add(page.url);
      if (!find(page.url, page.digest)) hold(page);
      await adding;
      return true;
    },
    files: async () => {
      for (const url of held.keys()) if (!taken.has(url)) empty(url);
      await adding;
      return settled ?? index.files();
    },
    leave: index.leave,
  };
}

function isKept(page: ExpectedPage): page is KeptPage {
  return page.content !== undefined;
}
