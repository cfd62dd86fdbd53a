import { join } from './problem-path.ts';
import { OctantError, type Problem, quote } from './problems.ts';

/** How much may be written: parts in all, items of a list or an object, signs of a text. */
interface Limits {
  readonly parts: number;
  readonly items: number;
  readonly text: number;
}

/** More than these nobody writes by hand; beyond, something holds itself, or is no text of a figure. */
const byHand: Limits = { parts: 500_000, items: 10_000, text: 20_000 };
const mostLevels = 24;
const longestKey = 200;

/** What was written, as plain objects and lists that hold no getter, proxy or cycle. */
export interface PlainData {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** Where a value stands; it becomes a path only for a problem, since nearly all are right. */
interface Place {
  readonly holder: Place | undefined;
  readonly key: string | number;
  readonly level: number;
}

function pathOf(place: Place | undefined): string {
  return place?.holder ? join(pathOf(place.holder), place.key) : '';
}

/**
 * Copies what an author wrote, so that all behind it meets plain data: whatever throws when it is
 * read, holds itself or has no end is left out and reported. Texts, numbers, flags, and values that
 * are no data at all stay as they are, for their place to refuse.
 *
 * @param root what the whole is called, where no part of it is to blame
 */
export function copyPlain(written: unknown, root: string, limits = byHand): PlainData {
  const problems: Problem[] = [];
  let parts = 0;
  const refuse = (place: Place | undefined, found: string, allowed: string): unknown => {
    const hint = 'write it out as plain values, within that limit';
    problems.push({ path: pathOf(place) || root, found, allowed, hint });
    return undefined;
  };
  const copy = (value: unknown, holder: Place | undefined, key: string | number): unknown => {
    parts += 1;
    if (parts > limits.parts) return undefined;
    const isLong = typeof value === 'string' && value.length > limits.text;
    if (!isLong && (typeof value !== 'object' || value === null)) return value;
    const place = { holder, key, level: holder ? holder.level + 1 : 0 };
    if (isLong) return refuse(place, `${quote(value)} is too long`, `at most ${limits.text} signs`);
    if (place.level > mostLevels) {
      return refuse(
        place,
        'it holds itself, or is nested too deep',
        `at most ${mostLevels} levels`,
      );
    }
    try {
      return copyParts(value as object, place);
    } catch (error) {
      return refuse(place, `reading it throws ${quote(messageOf(error))}`, 'plain values');
    }
  };
  const copyParts = (value: object, place: Place): unknown => {
    if (Array.isArray(value)) {
      if (value.length > limits.items) return refuseCount(place, value.length);
      const items: unknown[] = [];
      for (let index = 0; index < value.length; index++)
        items.push(copy(value[index], place, index));
      return items;
    }
    const keys = Object.keys(value);
    if (keys.length > limits.items) return refuseCount(place, keys.length);
    const made: Record<string, unknown> = {};
    for (const key of keys) {
      if (key.length > longestKey) {
        return refuse(place, `the name ${quote(key)} is too long`, `at most ${longestKey} signs`);
      }
      const part = copy((value as Readonly<Record<string, unknown>>)[key], place, key);
      // Assigned, it would be no part but what the parts come from.
      if (key === '__proto__') Object.defineProperty(made, key, { value: part, enumerable: true });
      else made[key] = part;
    }
    return made;
  };
  const refuseCount = (place: Place, count: number) =>
    refuse(place, `it holds ${count} parts`, `at most ${limits.items}`);
  const data = copy(written, undefined, '');
  if (parts > limits.parts)
    refuse(undefined, `it holds more than ${limits.parts} parts`, `at most ${limits.parts}`);
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
