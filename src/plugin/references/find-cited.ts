import type { BibEntry } from '../citation/record.ts';
import { type Problem, listNames, nearest, quote, suggest } from '../problems.ts';
import { use } from '../store/checked.ts';
import type { BibFile } from '../store/read-content.ts';

/** Finds entries of the content by their keys, in whichever file they stand. */
export interface EntryFinder {
  /** The entry, or what is wrong with the key. */
  readonly find: (key: string) => BibEntry | Omit<Problem, 'path' | 'line'>;
  /**
   * The key that a word of a sentence is: itself, or what stands before Chinese, which has no spaces;
   * one that holds a digit and is nearly a key as well, so that it can be told. `undefined` for any other word.
   */
  readonly findWord: (word: string) => string | undefined;
}

/** @throws {OctantError} if a file of the content is wrong */
export function createEntryFinder(files: readonly BibFile[]): EntryFinder {
  const all = files.flatMap(({ file, entries }) => use(entries).map((entry) => ({ file, entry })));
  const keys = [...new Set(all.map(({ entry }) => entry.record.key))];
  return {
    findWord(word) {
      const [start = ''] = /^\P{Script=Han}*/u.exec(word) ?? [];
      const known = [word, start].find((key) => keys.includes(key));
      // A handle or a package rarely holds a digit, and a key nearly always a year.
      return known ?? (/\d/.test(word) && nearest(word, keys) ? word : undefined);
    },
    find(key) {
      const found = all.filter(({ entry }) => entry.record.key === key);
      const [first, ...others] = found;
      if (!first) {
        return {
          found: key
            ? `no entry of the content has the key ${quote(key)}`
            : 'a semicolon stands beside no key',
          allowed: keys.length > 0 ? listNames(keys) : 'the key of an entry in a .bib file',
          hint: !key
            ? 'leave the semicolon out'
            : keys.length > 0
              ? suggest(key, keys)
              : 'add its entry to such a file',
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
