import { join } from '../../problem-path.ts';
import { listNames, quote, suggest } from '../../problems.ts';
import type { Cell, Model } from '../model.ts';
import { exampleOf, readAssignment } from './assignment.ts';
import { type Context, idsOf, isRecord, refuse } from './fields.ts';

/** As many names as a message lists. */
const mostListed = 24;

/** Reads a highlight as the cells that it means; excluded cells are never highlighted. */
export function readHighlight(
  context: Context,
  path: string,
  value: unknown,
  model: Model,
): ReadonlySet<Cell> {
  if (!Array.isArray(value)) return new Set(readPart(context, path, value, model));
  const parts = value.map((part, index) => readPart(context, join(path, index), part, model));
  return new Set(parts.flat());
}

function readPart(context: Context, path: string, part: unknown, model: Model): readonly Cell[] {
  const { axes, cells, layers } = model;
  if (isRecord(part)) {
    const levels = readAssignment(context, path, part, axes);
    if (!levels) return [];
    const meant = cells.filter((cell) => levels.every((level) => cell.levels.includes(level)));
    return leaveExcluded(context, path, part, meant);
  }
  if (part === 'all') return leaveExcluded(context, path, part, cells);
  const layer = layers.find(({ id }) => id === part);
  if (layer) return leaveExcluded(context, path, part, layer.cells);
  const named = cells.filter(({ id }) => id === part);
  if (named.length > 0) return leaveExcluded(context, path, part, named);
  if (context.misplaced.some((id) => id === part)) return [];
  const names = ['all', ...idsOf(layers), ...idsOf(cells)];
  const listed = `${listNames(names.slice(0, mostListed))}${names.length > mostListed ? ', …' : ''}`;
  refuse(
    context,
    path,
    `${quote(part)} is no layer and no cell`,
    `${listed}, or levels such as ${exampleOf(axes)}`,
    suggest(part, names),
  );
  return [];
}

/** Takes out the excluded cells of those that a part of a highlight means; some must be left. */
function leaveExcluded(
  context: Context,
  path: string,
  part: unknown,
  cells: readonly Cell[],
): readonly Cell[] {
  const left = cells.filter(({ membership }) => membership.kind !== 'excluded');
  // A layer that means no cell at all has been reported where it stands.
  if (left.length === 0 && cells.length > 0) {
    const found = `${quote(part)} means excluded cells only`;
    const allowed = 'any cell, layer or levels with a cell that is not excluded';
    const hint = 'highlight a cell that is not excluded';
    refuse(context, path, found, allowed, hint);
  }
  return left;
}
