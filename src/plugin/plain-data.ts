import { join } from './problem-path.ts';
import { OctantError, type Problem, quote } from './problems.ts';

/** More than these nobody writes by hand; beyond, something holds itself, or is no text of a figure. */
const mostParts = 500_000;
const mostItems = 10_000;
const mostLevels = 24;
const longestKey = 200;
const longestText = 20_000;

/** What was written, as plain objects and lists that hold no getter, proxy or cycle. */
export interface PlainData {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Copies what an author wrote, so that all behind it meets plain data: whatever throws when it is
 * read, holds itself or has no end is left out and reported. Texts, numbers, flags, and values that
 * are no data at all stay as they are, for their place to refuse.
 *
 * @param root what the whole is called, where no part of it is to blame
 */
export function copyPlain(written: unknown, root: string): PlainData {
  const problems: Problem[] = [];
  let parts = 0;
  const refuse = (path: string, found: string, allowed: string): unknown => {
    problems.push({
      path: path || root,
      found,
      allowed,
      hint: 'write it out as plain values, within that limit',
    });
    return undefined;
  };
  const copy = (value: unknown, path: string, level: number): unknown => {
    parts += 1;
    if (parts > mostParts) return undefined;
    if (typeof value === 'string' && value.length > longestText) {
      return refuse(path, `${quote(value)} is too long`, `at most ${longestText} signs`);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (level > mostLevels) {
      return refuse(path, 'it holds itself, or is nested too deep', `at most ${mostLevels} levels`);
    }
    try {
      return copyParts(value, path, level);
    } catch (error) {
      return refuse(path, `reading it throws ${quote(messageOf(error))}`, 'plain values');
    }
  };
  const copyParts = (value: object, path: string, level: number): unknown => {
    const keys = Array.isArray(value) ? value.length : Object.keys(value);
    const count = typeof keys === 'number' ? keys : keys.length;
    if (count > mostItems) return refuse(path, `it holds ${count} parts`, `at most ${mostItems}`);
    const part = (key: string | number) =>
      copy((value as Record<string | number, unknown>)[key], join(path, key), level + 1);
    if (typeof keys === 'number') return Array.from({ length: keys }, (_, index) => part(index));
    const long = keys.find((key) => key.length > longestKey);
    if (long !== undefined) {
      return refuse(path, `the name ${quote(long)} is too long`, `at most ${longestKey} signs`);
    }
    return Object.fromEntries(keys.map((key) => [key, part(key)]));
  };
  const data = copy(written, '', 0);
  if (parts > mostParts)
    refuse('', `it holds more than ${mostParts} parts`, `at most ${mostParts}`);
  return { data, problems };
}

/**
 * Copies what must be an object.
 *
 * @param subject what the author calls it, for the message
 * @throws {OctantError} if it is none, or holds what {@link copyPlain} leaves out
 */
export function readPlain(
  written: unknown,
  root: string,
  subject: string,
): Readonly<Record<string, unknown>> {
  const { data, problems } = copyPlain(written, root);
  if (problems.length > 0) throw new OctantError(subject, problems);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    return data as Readonly<Record<string, unknown>>;
  }
  const found = `${quote(data)} can't stand here`;
  const hint = 'write it as { … }';
  throw new OctantError(subject, [{ path: root, found, allowed: 'an object', hint }]);
}

function messageOf(error: unknown): unknown {
  try {
    return error instanceof Error ? error.message : error;
  } catch {
    return 'an error';
  }
}
