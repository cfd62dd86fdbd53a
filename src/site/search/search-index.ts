import { createIndex } from 'pagefind';

/** A page as the index is given it. */
export interface IndexedPage {
  /** Below the base path: `/zh/a/`. */
  readonly url: string;
  readonly content: string;
}

/** A file of an index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** An index that Pagefind makes, in a process of its own, while the pages that follow are finished. */
export interface SearchIndex {
  /**
   * Hands a page over, which takes the place of one with its address, and waits only where Pagefind is
   * far behind.
   */
  readonly add: (page: IndexedPage) => Promise<void>;
  /**
   * Makes the files of the index, as often as it is asked to.
   *
   * @throws if it has no use for a page
   */
  readonly files: () => Promise<readonly IndexFile[]>;
  /** Lets go of an index that is of no more use. */
  readonly leave: () => void;
}

/** How many pages may wait for Pagefind, since each is held in memory. */
const waiting = 500;

/** What a word may hold beside letters and digits, as the names C++ and C# do. */
const includeCharacters = '+#';

/** Begins an index of articles (https://pagefind.app/docs/node-api/). */
export function startIndex(): SearchIndex {
  const created = createIndex({ rootSelector: 'article', includeCharacters }).then(
    ({ index, errors }) => {
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      return index;
    },
  );
  // An error is told at the end, and not before somebody listens.
  created.catch(() => undefined);
  const added: Promise<readonly string[]>[] = [];
  return {
    add: async (page) => {
      const index = await created;
      const told = index
        .addHTMLFile(page)
        .then(({ errors }) => errors.map((error) => `${page.url}: ${error}`));
      told.catch(() => undefined);
      added.push(told);
      await added.at(-waiting - 1)?.catch(() => undefined);
    },
    files: async () => {
      const index = await created;
      const errors = (await Promise.all(added)).flat();
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
      return (await index.getFiles()).files;
    },
    leave: () => {
      // Whatever becomes of it.
      void created.then((index) => index.deleteIndex()).catch(() => undefined);
    },
  };
}
