import { type Grammar, grammarOf } from './grammar.ts';
import { type Cell, type Exclusion, type Level, type Model, layerLabel } from './model.ts';

/** Beyond this many highlighted cells a sentence counts them instead of naming each. */
const mostNamed = 16;

/** Says in words what a figure shows: the space, what stands out in it, what is excluded and why. */
export function describe(model: Model, highlight: ReadonlySet<Cell>): string {
  const grammar = grammarOf(model);
  const axes = model.axes.map(({ label, levels }) => [label, levels.map(labelOf)] as const);
  return grammar.join([
    grammar.space(model.cells.length, axes),
    ...describeHighlight(model, highlight, grammar),
    ...model.exclusions.map(({ label, cells, reason }) =>
      grammar.excluded(label, cells.length, reason),
    ),
  ]);
}

function describeHighlight(model: Model, highlight: ReadonlySet<Cell>, grammar: Grammar): string[] {
  const count = grammar.many(highlight.size, model.cells.length);
  if (highlight.size > mostNamed) return [count];
  const cells = model.cells.filter((cell) => highlight.has(cell));
  const memberships = new Set(cells.map(({ membership }) => membership));
  if (memberships.size > 1 && [...memberships].every(({ kind }) => kind === 'layer')) {
    return model.layers.flatMap((layer) => {
      const shown = layer.cells.filter((cell) => highlight.has(cell));
      const names = shown.map((cell) => sayCell(cell, grammar));
      return names.length > 0 ? grammar.layer(layer.label, names) : [];
    });
  }
  const named = cells
    .filter(({ label }) => label)
    .map(({ label, levels, membership }) =>
      grammar.cell(label, [sayLevels(levels, grammar)], layerLabel(membership)),
    );
  const unnamed = cells.filter(({ label }) => !label);
  const all = model.cells.every(
    (cell) => cell.membership.kind === 'excluded' || highlight.has(cell),
  );
  if (all && unnamed.length > 1) return [...named, count];
  const rest = [...memberships].flatMap((membership) => {
    const alike = unnamed.filter((cell) => cell.membership === membership);
    const levels = alike.map((cell) => sayLevels(cell.levels, grammar));
    return levels.length > 0 ? grammar.cell('', levels, layerLabel(membership)) : [];
  });
  return [...named, ...rest];
}

/**
 * Names what a highlight means, as briefly as it can be said: the matrix where all cells stand out,
 * a layer, a cell, levels that the cells share, or else each cell.
 */
export function nameHighlight(model: Model, highlight: ReadonlySet<Cell>): string {
  const free = model.cells.filter(({ membership }) => membership.kind !== 'excluded');
  if (highlight.size === 0 || highlight.size === free.length) return model.title;
  const cells = free.filter((cell) => highlight.has(cell));
  const grammar = grammarOf(model);
  if (cells.length > 1) {
    const layer = model.layers.find((candidate) => isSame(candidate.cells, highlight));
    if (layer) return layer.label;
    const levels = model.axes.flatMap((axis) => axis.levels);
    const shared = levels.filter((level) => cells.every((cell) => cell.levels.includes(level)));
    const alike = free.filter((cell) => shared.every((level) => cell.levels.includes(level)));
    if (isSame(alike, highlight)) return sayLevels(shared, grammar);
  }
  return grammar.names(cells.map((cell) => sayCell(cell, grammar)));
}

function isSame(cells: readonly Cell[], highlight: ReadonlySet<Cell>): boolean {
  return cells.length === highlight.size && cells.every((cell) => highlight.has(cell));
}

/** Says in a sentence why cells are excluded. */
export function sayReason(model: Model, { reason }: Exclusion): string {
  const begun = reason.replace(/^./u, (first) => first.toLocaleUpperCase(model.language));
  return grammarOf(model).sentence(begun);
}

function sayCell({ label, name, levels }: Cell, grammar: Grammar): string {
  return label && name === label ? label : sayLevels(levels, grammar);
}

function sayLevels(levels: readonly Level[], grammar: Grammar): string {
  return grammar.levels(levels.map(({ axis, label }) => [axis.label, label]));
}

function labelOf({ label }: Level): string {
  return label;
}
