import { matchTag } from '../languages/tags.ts';
import { OctantError, listNames, quote, suggest } from '../problems.ts';
import type { Exclusion, Labels, Layer, Model } from './model.ts';

/**
 * Finds the language of a matrix that serves best for a BCP 47 tag.
 *
 * @throws {OctantError} if the matrix has no such language
 */
export function matchLanguage(model: Model, tag: string): string {
  const language = matchTag(tag, model.languages);
  if (language !== undefined) return language;
  throw new OctantError(`The matrix ${quote(model.id)}`, [
    {
      path: 'languages',
      found: `it has no texts in ${quote(tag)}`,
      allowed: listNames(model.languages),
      hint: `add the language to its definition, or ${suggest(tag, model.languages)}`,
    },
  ]);
}

/** Chooses one language of a model, the only one then: every text becomes a plain string. */
export function localize(model: Model, tag: string): Model<string> {
  const language = matchLanguage(model, tag);
  const say = (labels: Labels): string => labels[language] ?? '';
  const exclusions = new Map<Exclusion, Exclusion<string>>();
  for (const exclusion of model.exclusions) {
    exclusions.set(exclusion, { label: say(exclusion.label), reason: say(exclusion.reason) });
  }
  const layers = new Map<Layer, Layer<string>>();
  for (const layer of model.layers) {
    layers.set(layer, { ...layer, label: say(layer.label), href: say(layer.href) });
  }
  return {
    ...model,
    languages: [language],
    title: say(model.title),
    axes: model.axes.map((axis) => ({
      id: axis.id,
      label: say(axis.label),
      levels: axis.levels.map((level) => ({ id: level.id, label: say(level.label) })),
    })),
    cells: model.cells.map((cell) => ({
      id: cell.id,
      position: cell.position,
      rank: cell.rank,
      label: say(cell.label),
      description: say(cell.description),
      examples: say(cell.examples),
      href: say(cell.href),
      layer: cell.layer && layers.get(cell.layer),
      exclusion: cell.exclusion && exclusions.get(cell.exclusion),
      step: cell.step,
    })),
    layers: [...layers.values()],
    exclusions: [...exclusions.values()],
    figures: model.figures.map((figure) => ({ ...figure, caption: say(figure.caption) })),
  };
}
