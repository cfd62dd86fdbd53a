import { deserialize, serialize } from 'node:v8';
import { handedOn } from '../config/handed-on.ts';
import type { IndexFile } from './search-index.ts';

/** A page as an index was given it. */
export interface KeptPage {
  readonly url: string;
  /** Digest of the page before its formulas were spoken. */
  readonly digest: string;
  /** What the index read, as UTF-8. */
  readonly content: Uint8Array;
}

/** An index as it is kept, with all that it was made of. */
export interface KeptIndex {
  /** Tells the texts of the language apart from other ones. */
  readonly texts: string;
  readonly pages: readonly KeptPage[];
  readonly files: readonly IndexFile[];
}

const keyOf = (tag: string) => JSON.stringify(['search', tag]);

/** The index of a language that an earlier build made. */
export function readIndex(tag: string): KeptIndex | undefined {
  const bytes = handedOn.cache?.read(keyOf(tag));
  return bytes && (deserialize(bytes) as KeptIndex);
}

/** Keeps the index of a language in the place of the last. */
export function writeIndex(tag: string, index: KeptIndex): void {
  handedOn.cache?.write(keyOf(tag), serialize(index));
}
