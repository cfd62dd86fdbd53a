import { OctantError, type Problem, quote } from '../../problems.ts';
import { lastStep } from '../palette.ts';
import type { Axis, Cell, Model } from '../model.ts';
import { positionsOf, rankOf } from '../space.ts';
import { areCounted, readAxes } from './axes.ts';
import { type NamedCell, readExclusions, readNamedCells } from './cells.ts';
import { readFigures } from './figures.ts';
import { type Layers, readLayers } from './layers.ts';
import { checkNames } from './names.ts';
import {
  type Reader,
  isRecord,
  join,
  readFields,
  readFlag,
  readId,
  readText,
  report,
  sameEverywhere,
} from './reader.ts';

const keys = [
  'id',
  'languages',
  'title',
  'axes',
  'cells',
  'excluded',
  'layers',
  'partialLayers',
  'figures',
];

/**
 * Checks a definition as a whole and computes its model.
 *
 * @param definition what `defineMatrix` returned, or the same from JavaScript or JSON
 * @param file where it is written, for the message
 * @throws {OctantError} with every problem of the definition
 */
export function readModel(definition: unknown, file?: string): Model {
  const problems: Problem[] = [];
  const start: Reader = { languages: [], problems };
  if (!isRecord(definition)) {
    report(start, 'definition', definition, 'an object', 'write it as defineMatrix({ … })');
    throw new OctantError('A matrix', problems, file);
  }
  const fields = readFields(start, '', definition, keys);
  const id = readId(start, 'id', fields['id']);
  const before = problems.length;
  const languages = readLanguages(start, fields['languages']);
  const reader: Reader = { languages, problems, lenient: problems.length > before };
  const title = readText(reader, 'title', fields['title']);
  const axes = readAxes(reader, fields['axes']);
  // Every later part is read against the axes; without them it would only repeat their problem.
  if (!areCounted(axes)) throw new OctantError(subjectOf(fields['id']), problems, file);

  const positions = positionsOf(axes);
  const named = readNamedCells(reader, fields['cells'], axes);
  const { exclusions, ...out } = readExclusions(reader, fields['excluded'], axes, positions);
  const partial = readFlag(reader, 'partialLayers', fields['partialLayers']);
  const space = { axes, positions, named, ...out, partial };
  const layers = readLayers(reader, fields['layers'], space);
  const cells = toCells(reader, space, layers);
  checkNamesApart(reader, named, cells, layers);
  const targets = { axes, cells, layers: layers.layers, named };
  const figures = readFigures(reader, fields['figures'], targets);
  if (problems.length > 0) throw new OctantError(subjectOf(fields['id']), problems, file);
  return { id, languages, title, axes, cells, layers: layers.layers, exclusions, figures };
}

function subjectOf(id: unknown): string {
  return id === undefined ? 'A matrix' : `The matrix ${quote(id)}`;
}

const someLanguages = 'language tags such as en, zh, pt-BR (BCP 47), each once';

function readLanguages(reader: Reader, value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(reader, 'languages', value, someLanguages, "write it as ['en', 'zh']");
    return [];
  }
  const languages: string[] = [];
  for (const [at, language] of (value as readonly unknown[]).entries()) {
    if (isLanguage(language) && !languages.includes(language)) languages.push(language);
    else {
      const isTwice = languages.some((other) => other === language);
      const hint = isTwice ? 'leave it out' : 'write the tag of a language';
      report(reader, join('languages', at), language, someLanguages, hint);
    }
  }
  return languages;
}

/** Whether it looks like a tag (https://www.rfc-editor.org/info/bcp47); not whether it is in use. */
function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value);
}

/** A highlight names a layer or a cell, so no two of them have one name. */
function checkNamesApart(
  reader: Reader,
  named: readonly NamedCell[],
  cells: readonly Cell[],
  { layers }: Layers,
): void {
  if (named.length + layers.length === 0) return;
  const names = new Set(named.map(({ id }) => id));
  const taken = new Map<string, string>();
  for (const { id } of cells) if (!names.has(id)) taken.set(id, 'the cell at these levels');
  checkNames(
    reader,
    'layers',
    layers.map(({ id }) => id),
    taken,
  );
  for (const { id } of layers) taken.set(id, 'a layer');
  checkNames(reader, 'cells', [...names], taken);
}

function toCells(
  reader: Reader,
  space: Parameters<typeof readLayers>[2],
  { layers, layerOf }: Layers,
): Cell[] {
  const { axes, positions, excluded } = space;
  const named = new Map<number | undefined, NamedCell>();
  for (const cell of space.named) named.set(cell.index, cell);
  const empty = sameEverywhere(reader, '');
  const highest = axes.reduce((sum, axis) => sum + axis.levels.length - 1, 0);
  return positions.map((position, index) => {
    const own = named.get(index);
    const exclusion = excluded.get(index);
    const layer = layerOf.get(index);
    const rank = rankOf(position);
    return {
      id: own?.id ?? levelIds(position, axes),
      position,
      rank,
      label: own?.label ?? exclusion?.label ?? empty,
      description: own?.description ?? empty,
      examples: own?.examples ?? empty,
      href: own && hasText(own.href) ? own.href : (layer?.href ?? empty),
      layer,
      exclusion,
      step: layers.length > 0 ? layer?.step : Math.round((rank * lastStep) / highest),
    };
  });
}

function hasText(labels: Readonly<Record<string, string>>): boolean {
  return Object.values(labels).some(Boolean);
}

function levelIds(position: readonly number[], axes: readonly Axis[]): string {
  return axes.map((axis, at) => axis.levels[position[at] ?? 0]?.id ?? '').join('-');
}
