import { join } from '../../problem-path.ts';
import { listNames, quote } from '../../problems.ts';
import type { Axis, Level } from '../model.ts';
import { type Context, idsOf, isRecord, refuse, refuseName, report } from './fields.ts';

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
    refuseAxis(context, join(path, key), key, axes);
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
  const found = `no level of ${listNames(idsOf(missing))} is given`;
  refuse(context, path, found, 'a level of every axis', hint);
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
  const found = `${quote(value)} is not a level of ${quote(axis.id)}`;
  refuseName(context, join(path, axis.id), found, value, idsOf(axis.levels));
  return undefined;
}

/** Reports a name that none of the axes bears. */
export function refuseAxis(
  context: Context,
  path: string,
  name: unknown,
  axes: readonly Axis<unknown>[],
): void {
  refuseName(context, path, `there is no axis ${quote(name)}`, name, idsOf(axes));
}

/** An assignment as an author would write it, for a message. */
export function exampleOf(axes: readonly Axis<unknown>[]): string {
  return writeAssignment(axes.slice(0, 1).flatMap(({ levels }) => levels.slice(0, 1)));
}

/** Levels as an author would write them. */
export function writeAssignment(levels: readonly Level<unknown>[]): string {
  return `{ ${levels.map(({ axis, id }) => `${axis.id}: '${id}'`).join(', ')} }`;
}
