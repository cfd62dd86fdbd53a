import { listNames, quote, suggest } from '../../problems.ts';
import type { Axis } from '../model.ts';
import { indexOf } from '../space.ts';
import { type Reader, isRecord, join, report } from './reader.ts';

/** A level position per axis; -1 where any level will do. */
export type Pattern = readonly number[];

/**
 * Reads a partial assignment, such as `{ solving: 'hard' }`.
 *
 * @returns nothing if it is wrong, so that no later check repeats its problem
 */
export function readPattern(
  reader: Reader,
  path: string,
  value: unknown,
  axes: readonly Axis[],
): Pattern | undefined {
  if (!isRecord(value)) {
    report(reader, path, value, `levels such as ${exampleOf(axes)}`, 'write it as { … }');
    return undefined;
  }
  const before = reader.problems.length;
  const ids = axes.map((axis) => axis.id);
  for (const key of Object.keys(value)) {
    if (ids.includes(key)) continue;
    const found = `there is no axis ${quote(key)}`;
    const hint = suggest(key, ids);
    reader.problems.push({ path: join(path, key), found, allowed: listNames(ids), hint });
  }
  const pattern = axes.map((axis) =>
    Object.hasOwn(value, axis.id) ? readLevel(reader, path, value[axis.id], axis) : -1,
  );
  return reader.problems.length === before ? pattern : undefined;
}

/** Reads the assignment of one cell, a level of every axis; nothing if it is wrong. */
export function readPosition(
  reader: Reader,
  path: string,
  value: unknown,
  axes: readonly Axis[],
): Pattern | undefined {
  const pattern = readPattern(reader, path, value, axes);
  const missing = axes.filter((_, index) => pattern?.[index] === -1);
  if (missing.length === 0) return pattern;
  const hint = missing
    .map((axis) => `add ${axis.id}: ${axis.levels.map((level) => quote(level.id)).join(' or ')}`)
    .join(', ');
  const found = `no level of ${listNames(missing.map((axis) => axis.id))} is given`;
  reader.problems.push({ path, found, allowed: 'a level of every axis', hint });
  return undefined;
}

function readLevel(reader: Reader, path: string, value: unknown, axis: Axis): number {
  if (value === undefined) return -1;
  const position = axis.levels.findIndex((level) => level.id === value);
  if (position >= 0) return position;
  const ids = axis.levels.map((level) => level.id);
  reader.problems.push({
    path: join(path, axis.id),
    found: `${quote(value)} is not a level of ${quote(axis.id)}`,
    allowed: listNames(ids),
    hint: suggest(value, ids),
  });
  return -1;
}

/** An assignment as an author would write it, for a message. */
export function exampleOf(axes: readonly Axis[]): string {
  return `{ ${axes[0]?.id ?? ''}: '${axes[0]?.levels[0]?.id ?? ''}' }`;
}

/** Says whether a cell agrees with a pattern. */
export function agrees(position: readonly number[], pattern: Pattern): boolean {
  for (let axis = 0; axis < pattern.length; axis++) {
    if (pattern[axis] !== -1 && pattern[axis] !== position[axis]) return false;
  }
  return true;
}

/** The indices of the cells that agree with a pattern. */
export function indicesOf(
  pattern: Pattern,
  axes: readonly Axis[],
  positions: readonly number[][],
): number[] {
  if (!pattern.includes(-1)) return [indexOf(pattern, axes)];
  const indices: number[] = [];
  for (const [index, position] of positions.entries()) {
    if (agrees(position, pattern)) indices.push(index);
  }
  return indices;
}
