import type { Problem } from '../problems.ts';
import { type ViewName, views } from './definition.ts';
import type { Axis } from './model.ts';
import { countCells } from './space.ts';

/** The most cells that a matrix may have, so that a grid and a table can show it. */
export const mostCells = 4096;

/** The most cells that a view can show well. */
const mostIn: Readonly<Record<ViewName, number>> = {
  grid: mostCells,
  lattice: 64,
  cube: 8,
  glyph: 64,
  table: mostCells,
};

/** The views that can show a matrix with these axes. */
export function viewsOf(axes: readonly Axis<unknown>[]): ViewName[] {
  return views.filter((view) => !checkView(axes, view, 'view'));
}

/**
 * Says why a matrix does not fit a view: it has more cells than the view takes, or, for a cube,
 * other axes.
 *
 * @param path where the view is written
 */
export function checkView(
  axes: readonly Axis<unknown>[],
  view: ViewName,
  path: string,
): Problem | undefined {
  const count = countCells(axes);
  if (view === 'cube' && (axes.length !== 3 || count !== 8)) {
    const sizes = axes.map(({ levels }) => levels.length);
    return {
      path,
      found: `a cube can't show axes of ${sizes.join(' × ')} levels`,
      allowed: 'three axes of two levels',
      hint: "write  view: 'grid'  instead",
    };
  }
  if (count <= mostIn[view]) return undefined;
  return {
    path,
    found: `a ${view} of ${count} cells can't be read`,
    allowed: `at most ${mostIn[view]} cells`,
    hint: "write  view: 'grid'  instead",
  };
}
