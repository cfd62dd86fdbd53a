import type { Cell, Model } from './model.ts';
import type { Pattern } from './read/assignment.ts';

/**
 * What a cell is called where it stands alone: its label, or its level on every axis.
 *
 * @example
 * ```ts
 * nameOf(tea, cell); // => 'green · warm · short'
 * ```
 */
export function nameOf(model: Pick<Model<string>, 'axes'>, cell: Cell<string>): string {
  return cell.label || levelsOf(model, cell).join(' · ');
}

/** The labels of a cell's levels, in the order of the axes. */
export function levelsOf({ axes }: Pick<Model<string>, 'axes'>, cell: Cell<string>): string[] {
  return axes.map((axis, at) => axis.levels[cell.position[at] ?? 0]?.label ?? '');
}

/** The labels of axes and of the levels that a position, or a pattern of one, has on them. */
export function assignmentOf(
  { axes }: Pick<Model<string>, 'axes'>,
  pattern: Pattern,
): [axis: string, level: string][] {
  return axes.flatMap(({ label, levels }, at): [string, string][] => {
    const level = levels[pattern[at] ?? -1];
    return level ? [[label, level.label]] : [];
  });
}
