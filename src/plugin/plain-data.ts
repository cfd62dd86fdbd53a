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

/** A copy while it is made. */
interface Copying {
  readonly root: string;
  readonly limits: Limits;
  readonly problems: Problem[];
  /** Where the value stands that is copied now. */
  readonly keys: (string | number)[];
  /** How many values were met so far. */
  parts: number;
}

/**
 * Copies what an author wrote, so that all behind it meets plain data: whatever throws when it is
 * read, holds itself or has no end is left out and reported. Texts, numbers, flags, and values that
 * are no data at all stay as they are, for their place to refuse.
 *
 * @param root what the whole is called, where no part of it is to blame
 */
export function copyPlain(written: unknown, root: string, limits = byHand): PlainData {
  const copying: Copying = { root, limits, problems: [], keys: [], parts: 0 };
  const data = copy(copying, written);
  if (copying.parts > limits.parts) {
    refuse(copying, `it holds more than ${limits.parts} parts`, `at most ${limits.parts}`);
  }
  return { data, problems: copying.problems };
}

function copy(copying: Copying, value: unknown): unknown {
  const { limits, keys } = copying;
  copying.parts += 1;
  if (copying.parts > limits.parts) return undefined;
  if (typeof value === 'string' && value.length > limits.text) {
    return refuse(copying, `${quote(value)} is too long`, `at most ${limits.text} signs`);
  }
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  const level = keys.length;
  if (level > mostLevels) {
    const found = 'it holds itself, or is nested too deep';
    return refuse(copying, found, `at most ${mostLevels} levels`);
  }
  try {
    // A proxy that was revoked throws even when it is asked for this.
    if (Array.isArray(value)) return copyItems(copying, value);
    return typeof value === 'function' ? value : copyParts(copying, value);
  } catch (error) {
    keys.length = level;
    return refuse(copying, `reading it throws ${quote(messageOf(error))}`, 'plain values');
  }
}

function copyItems(copying: Copying, list: readonly unknown[]): unknown {
  // It is asked for once, since that of a proxy may grow.
  const { length } = list;
  if (length > copying.limits.items) return refuseCount(copying, length);
  const items: unknown[] = [];
  for (let index = 0; index < length; index++) {
    copying.keys.push(index);
    items.push(copy(copying, list[index]));
    copying.keys.pop();
  }
  return items;
}

function copyParts(copying: Copying, value: object): unknown {
  // Each part is read once, here, and `__proto__` is a part like any other.
  const made: Record<string, unknown> = { ...value };
  let count = 0;
  for (const key in made) {
    count += 1;
    if (count > copying.limits.items) return refuseCount(copying, Object.keys(made).length);
    if (key.length > longestKey) {
      const found = `the name ${quote(key)} is too long`;
      return refuse(copying, found, `at most ${longestKey} signs`);
    }
    copying.keys.push(key);
    made[key] = copy(copying, made[key]);
    copying.keys.pop();
  }
  return made;
}

function refuse({ root, keys, problems }: Copying, found: string, allowed: string): unknown {
  const hint = 'write it out as plain values, within that limit';
  problems.push({ path: keys.reduce<string>(join, '') || root, found, allowed, hint });
  return undefined;
}

function refuseCount(copying: Copying, count: number): unknown {
  return refuse(copying, `it holds ${count} parts`, `at most ${copying.limits.items}`);
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
