import { join } from 'node:path';
import type { DiskCache } from '../../plugin/disk-cache.ts';
import type { WholeText } from './whole-text.ts';

/** Where texts are, as a thread with the same cache can be told. */
export interface TextPlaces {
  /** Folder of the project. */
  readonly root: string;
  /** By their paths, the name under which each is kept, or its bytes. */
  readonly places: Map<string, string | Uint8Array>;
}

/** The texts of a site that are words alone, beside its bundle. */
export interface WholeTexts extends TextPlaces {
  /** Puts a text where it is found, in this build and, under a name, in those to come. */
  readonly put: (path: string, name: string, text: WholeText) => void;
  /** Takes what an earlier build has put there; false if nothing is there. */
  readonly take: (path: string, name: string) => boolean;
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
 */
export function wholeTexts(
  cache: Pick<DiskCache, 'has' | 'read' | 'write'>,
  { root, places }: TextPlaces,
): WholeTexts {
  return {
    root,
    places,
    put: (path, name, text) => {
      const bytes = Buffer.from(JSON.stringify(text));
      cache.write(name, bytes);
      places.set(path, cache.has(name) ? name : shared(bytes));
    },
    take: (path, name) => {
      const isThere = cache.has(name);
      if (isThere) places.set(path, name);
      return isThere;
    },
    find: (file) => {
      const place = places.get(join(root, file));
      const bytes = typeof place === 'string' ? cache.read(place) : place;
      return bytes && (JSON.parse(read(bytes)) as WholeText);
    },
  };
}

function read({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

/** In memory that threads have in common. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
