import type { Axis, Level } from './model.ts';

/** Folds every combination of the axes' levels into a value, the last axis turning fastest. */
function fold<Value, T>(
  axes: readonly Axis<T>[],
  start: Value,
  add: (value: Value, level: Level<T>) => Value,
): Value[] {
  let values = [start];
  for (const { levels } of axes) {
    const longer: Value[] = [];
    for (const value of values) for (const level of levels) longer.push(add(value, level));
    values = longer;
  }
  return values;
}

/** Every combination of a level of each axis, the last axis turning fastest. */
export function combinationsOf<T>(axes: readonly Axis<T>[]): Level<T>[][] {
  return fold<Level<T>[], T>(axes, [], (levels, level) => [...levels, level]);
}

/** The levels of the cell at an index, one of every axis. */
export function levelsAt<T>(axes: readonly Axis<T>[], index: number): Level<T>[] {
  return axes.map((axis) => itemAt(axis.levels, levelIndexAt(axis, index)));
}

/** The rank of the cell at an index: the sum of its levels' indices. */
export function rankAt(axes: readonly Axis<unknown>[], index: number): number {
  let rank = 0;
  for (const axis of axes) rank += levelIndexAt(axis, index);
  return rank;
}

function levelIndexAt({ levels, stride }: Axis<unknown>, index: number): number {
  return Math.floor(index / stride) % levels.length;
}

/** How many cells some axes make. */
export function countCells(axes: readonly Axis<unknown>[]): number {
  return axes.reduce((product, { levels }) => product * levels.length, 1);
}

/** What some levels add to a cell's index, which is the sum for all of its levels. */
export function offsetOf(levels: readonly Level<unknown>[]): number {
  return levels.reduce((offset, { index, axis }) => offset + index * axis.stride, 0);
}

/** What every combination of some axes adds to a cell's index. */
export function offsetsOf(axes: readonly Axis<unknown>[]): number[] {
  return fold(axes, 0, (offset, level) => offset + level.index * level.axis.stride);
}

/** The indices of the cells that have some levels, at most one an axis. */
export function indicesOf<T>(levels: readonly Level<T>[], axes: readonly Axis<T>[]): number[] {
  const open = axes.filter((axis) => levels.every((level) => level.axis !== axis));
  const start = offsetOf(levels);
  return offsetsOf(open).map((offset) => start + offset);
}

/**
 * The item of a list at an index that has been computed to be within it.
 *
 * @throws {RangeError} if it is not
 */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${list.length}.`);
  return item;
}
