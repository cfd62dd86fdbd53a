import { assignmentOf } from './cell-name.ts';
import { grammarOf } from './grammar.ts';
import { localize } from './localize.ts';
import type { Labels, Model } from './model.ts';
import { type Pattern, agrees } from './read/assignment.ts';

/**
 * Names what a highlight means, as briefly as it can be said: the matrix where all cells stand out,
 * a layer, a cell, levels that the cells share, or else each cell.
 *
 * @param highlight indices of the highlighted cells
 */
export function nameHighlight(model: Model, highlight: ReadonlySet<number>): Labels {
  const names: Record<string, string> = {};
  for (const language of model.languages) {
    names[language] = nameIn(localize(model, language), highlight, language);
  }
  return names;
}

function nameIn(model: Model<string>, highlight: ReadonlySet<number>, language: string): string {
  const free = model.cells.filter((cell) => !cell.exclusion);
  const cells = model.cells.filter((_, index) => highlight.has(index));
  if (cells.length === 0 || cells.length === free.length) return model.title;
  const layer = cells[0]?.layer;
  const oneLayer = cells.length > 1 && cells.every((cell) => cell.layer === layer);
  if (oneLayer && layer?.cells.length === cells.length) return layer.label;
  const grammar = grammarOf(language);
  const shared = sharedBy(cells.map(({ position }) => position));
  const alike = free.filter(({ position }) => agrees(position, shared));
  if (cells.length > 1 && alike.length === cells.length) {
    return grammar.levels(assignmentOf(model, shared));
  }
  return grammar.names(
    cells.map(({ label, position }) => label || grammar.levels(assignmentOf(model, position))),
  );
}

/** The levels that all of some positions have. */
function sharedBy(positions: readonly (readonly number[])[]): Pattern {
  const [first = [], ...others] = positions;
  return first.map((level, axis) => (others.every((other) => other[axis] === level) ? level : -1));
}
