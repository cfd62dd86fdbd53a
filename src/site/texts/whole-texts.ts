import { join } from 'node:path';
import type { DiskCache } from '../../plugin/disk-cache.ts';
import type { WholeText } from './whole-text.ts';

/** The texts of a site that are words alone, beside its bundle. */
export interface WholeTexts {
  /** How many there are. */
  readonly count: () => number;
  /** Puts a text where it is found, in this build and, under a name, in those to come. */
  readonly put: (path: string, name: string, text: WholeText) => void;
  /** Takes what an earlier build has put there; false if nothing is there. */
  readonly take: (path: string, name: string) => boolean;
  /** Tells whether the text of a file, relative to the project, is one of them. */
  readonly has: (file: string) => boolean;
  /**
   * Gives the text of a file; `undefined` where it has to be read anew.
   *
   * @param file relative to the project
   */
  readonly find: (file: string) => WholeText | undefined;
}

/**
 * Reads a text by its path, relative to the project, and leaves it in the cache of the site.
 *
 * @param isAnew whether nothing is taken that was kept
 * @returns whether it is among the site's texts that are words alone
 */
export type TextReader = (file: string, isAnew?: boolean) => Promise<boolean>;

/**
 * Keeps texts on the disk, where each page that is made finds its own, or in memory where nothing can
 * be written.
 *
 * @param root folder of the project
 */
export function wholeTexts(
  cache: Pick<DiskCache, 'has' | 'read' | 'write'>,
  root: string,
): WholeTexts {
  /** By their paths, the name under which each is kept, or its bytes. */
  const places = new Map<string, string | Buffer>();
  return {
    count: () => places.size,
    put: (path, name, text) => {
      const bytes = Buffer.from(JSON.stringify(text));
      cache.write(name, bytes);
      places.set(path, cache.has(name) ? name : bytes);
    },
    take: (path, name) => {
      const isThere = cache.has(name);
      if (isThere) places.set(path, name);
      return isThere;
    },
    has: (file) => places.has(join(root, file)),
    find: (file) => {
      const place = places.get(join(root, file));
      const bytes = typeof place === 'string' ? cache.read(place) : place;
      return bytes && (JSON.parse(bytes.toString()) as WholeText);
    },
  };
}
