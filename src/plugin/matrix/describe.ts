import { assignmentOf } from './cell-name.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { localize, matchLanguage } from './localize.ts';
import type { Cell, Model } from './model.ts';

/** Beyond this many highlighted cells a sentence counts them instead of naming each. */
const mostNamed = 16;

/**
 * Says in words what a figure shows: the space, what stands out in it, what is excluded and why.
 *
 * @param highlight indices of the highlighted cells
 * @param lang BCP 47 tag; one of the matrix's languages
 */
export function describe(model: Model, highlight: ReadonlySet<number>, lang: string): string {
  return describeLocal(localize(model, lang), highlight, matchLanguage(model, lang));
}

/** The same for a model whose language is already chosen. */
export function describeLocal(
  model: Model<string>,
  highlight: ReadonlySet<number>,
  language: string,
): string {
  const grammar = grammarOf(language);
  const levelsOf = (levels: Model<string>['axes'][number]['levels']) =>
    levels.map(({ label }) => label);
  return grammar.join([
    grammar.space(
      model.cells.length,
      model.axes.map((axis) => [axis.label, levelsOf(axis.levels)] as const),
    ),
    ...highlighted(model, highlight, grammar),
    ...excluded(model, grammar),
  ]);
}

function highlighted(
  model: Model<string>,
  highlight: ReadonlySet<number>,
  grammar: Grammar,
): string[] {
  if (highlight.size > mostNamed) return [grammar.many(highlight.size, model.cells.length)];
  const cells = model.cells.filter((_, index) => highlight.has(index));
  const layers = new Set(cells.map((cell) => cell.layer));
  if (layers.size > 1 && !layers.has(undefined)) {
    return model.layers.flatMap((layer) => {
      const shown = layer.cells.filter((index) => highlight.has(index));
      const names = shown.flatMap((index) => nameOf(model, model.cells[index], grammar));
      return names.length > 0 ? grammar.layer(layer.label, names) : [];
    });
  }
  const sayLevels = (cell: Cell<string>) => grammar.levels(assignmentOf(model, cell.position));
  const named = cells
    .filter((cell) => cell.label)
    .map((cell) => grammar.cell(cell.label, [sayLevels(cell)], cell.layer?.label ?? ''));
  const unnamed = cells.filter((cell) => !cell.label);
  const all = model.cells.every((cell, index) => cell.exclusion ?? highlight.has(index));
  if (all && unnamed.length > 1)
    return [...named, grammar.many(highlight.size, model.cells.length)];
  const rest = [...layers].flatMap((layer) => {
    const own = unnamed.filter((cell) => cell.layer === layer).map(sayLevels);
    return own.length > 0 ? grammar.cell('', own, layer?.label ?? '') : [];
  });
  return [...named, ...rest];
}

function excluded(model: Model<string>, grammar: Grammar): string[] {
  return model.exclusions.map((exclusion) => {
    const count = model.cells.filter((cell) => cell.exclusion === exclusion).length;
    return grammar.excluded(exclusion.label, count, exclusion.reason);
  });
}

function nameOf(
  model: Model<string>,
  cell: Cell<string> | undefined,
  grammar: Grammar,
): string | [] {
  return cell ? cell.label || grammar.levels(assignmentOf(model, cell.position)) : [];
}
