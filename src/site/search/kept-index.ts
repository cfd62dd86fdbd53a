import { deserialize, serialize } from 'node:v8';
import { handedOn } from '../config/handed-on.ts';
import type { IndexFile } from './search-index.ts';

/** An index as it is kept. */
interface KeptIndex {
  /** Digest of all that it was made of. */
  readonly from: string;
  readonly files: readonly IndexFile[];
}

const keyOf = (tag: string) => JSON.stringify(['search', tag]);

/** The index of a language that an earlier build made, if it made it of the same. */
export function readIndex(tag: string, from: string): readonly IndexFile[] | undefined {
  const bytes = handedOn.cache?.read(keyOf(tag));
  if (!bytes) return undefined;
  const kept = deserialize(bytes) as KeptIndex;
  return kept.from === from ? kept.files : undefined;
}

/** Keeps the index of a language in the place of the last. */
export function writeIndex(tag: string, from: string, files: readonly IndexFile[]): void {
  const kept: KeptIndex = { from, files };
  handedOn.cache?.write(keyOf(tag), serialize(kept));
}
