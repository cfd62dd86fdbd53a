import type { BibEntry } from '../citation/record.ts';
import { type Problem, listNames, quote, suggest } from '../problems.ts';
import { use } from '../store/checked.ts';
import type { BibFile } from '../store/read-content.ts';

/** Finds entries of the content by their keys, in whichever file they stand. */
export interface EntryFinder {
  /** The entry, or what is wrong with the key. */
  readonly find: (key: string) => BibEntry | Omit<Problem, 'path' | 'line'>;
}

/** @throws {OctantError} if a file of the content is wrong */
export function createEntryFinder(files: readonly BibFile[]): EntryFinder {
  const all = files.flatMap(({ file, entries }) => use(entries).map((entry) => ({ file, entry })));
  const keys = [...new Set(all.map(({ entry }) => entry.record.key))];
  return {
    find(key) {
      const found = all.filter(({ entry }) => entry.record.key === key);
      const [first, ...others] = found;
      if (!first) {
        return {
          found: `no entry of the content has the key ${quote(key)}`,
          allowed: keys.length > 0 ? listNames(keys) : 'the key of an entry in a .bib file',
          hint: keys.length > 0 ? suggest(key, keys) : 'add its entry to such a file',
        };
      }
      if (others.every(({ entry }) => isSame(entry, first.entry))) return first.entry;
      return {
        found: `different entries have the key ${quote(key)}`,
        allowed: 'one entry a key',
        hint: `give it another key in one of  ${found.map(({ file }) => file).join(', ')}`,
      };
    },
  };
}

/** A work may stand in the files of several posts. */
function isSame({ record }: BibEntry, other: BibEntry): boolean {
  return JSON.stringify(record) === JSON.stringify(other.record);
}
