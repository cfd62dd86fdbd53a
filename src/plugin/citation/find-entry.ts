import { OctantError, listNames, quote, suggest } from '../problems.ts';
import type { BibEntry } from './record.ts';

/**
 * Finds one entry: the one with `key`, or the first.
 *
 * @param file where they stand, for the message
 * @throws {OctantError} if none has the key
 */
export function findEntry(entries: readonly BibEntry[], key?: string, file?: string): BibEntry {
  const entry = entries.find(({ record }) => key === undefined || record.key === key);
  if (entry) return entry;
  const keys = entries.map(({ record }) => record.key);
  const problem = {
    path: 'key',
    found: `no entry has the key ${quote(key)}`,
    allowed: listNames(keys),
    hint: suggest(key, keys),
  };
  throw new OctantError('The citation', [problem], file);
}
