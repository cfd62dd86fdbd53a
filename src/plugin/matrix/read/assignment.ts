import { join } from '../../problem-path.ts';
import { listNames, quote, suggest } from '../../problems.ts';
import type { Axis, Level } from '../model.ts';
import { type Context, isRecord, report } from './fields.ts';

/**
 * Reads a partial assignment, such as `{ solving: 'hard' }`, as the levels that it names.
 *
 * @returns nothing if it is wrong, so that no later check repeats its problem
 */
export function readAssignment<T>(
  context: Context,
  path: string,
  value: unknown,
  axes: readonly Axis<T>[],
): Level<T>[] | undefined {
  if (!isRecord(value)) {
    report(context, path, value, `levels such as ${exampleOf(axes)}`, 'write it as { … }');
    return undefined;
  }
  const before = context.problems.length;
  for (const key in value) {
    if (axes.some((axis) => axis.id === key)) continue;
    const ids = axes.map((axis) => axis.id);
    const found = `there is no axis ${quote(key)}`;
    const hint = suggest(key, ids);
    context.problems.push({ path: join(path, key), found, allowed: listNames(ids), hint });
  }
  const levels: Level<T>[] = [];
  for (const axis of axes) {
    const level = Object.hasOwn(value, axis.id) && readLevel(context, path, value[axis.id], axis);
    if (level) levels.push(level);
  }
  return context.problems.length === before ? levels : undefined;
}

/** Reads the assignment of one cell, a level of every axis; nothing if it is wrong. */
export function readFullAssignment<T>(
  context: Context,
  path: string,
  value: unknown,
  axes: readonly Axis<T>[],
): Level<T>[] | undefined {
  const levels = readAssignment(context, path, value, axes);
  if (!levels || levels.length === axes.length) return levels;
  const missing = axes.filter((axis) => levels.every((level) => level.axis !== axis));
  const hint = missing
    .map((axis) => `add ${axis.id}: ${axis.levels.map((level) => quote(level.id)).join(' or ')}`)
    .join(', ');
  const found = `no level of ${listNames(missing.map((axis) => axis.id))} is given`;
  context.problems.push({ path, found, allowed: 'a level of every axis', hint });
  return undefined;
}

function readLevel<T>(
  context: Context,
  path: string,
  value: unknown,
  axis: Axis<T>,
): Level<T> | undefined {
  const level = axis.levels.find(({ id }) => id === value);
  if (level || value === undefined) return level;
  const ids = axis.levels.map(({ id }) => id);
  context.problems.push({
    path: join(path, axis.id),
    found: `${quote(value)} is not a level of ${quote(axis.id)}`,
    allowed: listNames(ids),
    hint: suggest(value, ids),
  });
  return undefined;
}

/** An assignment as an author would write it, for a message. */
export function exampleOf(axes: readonly Axis<unknown>[]): string {
  return writeAssignment(axes.slice(0, 1).flatMap(({ levels }) => levels.slice(0, 1)));
}

/** Levels as an author would write them. */
export function writeAssignment(levels: readonly Level<unknown>[]): string {
  return `{ ${levels.map(({ axis, id }) => `${axis.id}: '${id}'`).join(', ')} }`;
}
