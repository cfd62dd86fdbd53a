import { OctantError, type Problem, quote } from '../../problems.ts';
import { lastStep } from '../palette.ts';
import type { Axis, Cell, Model } from '../model.ts';
import { positionsOf } from '../space.ts';
import { readAxes } from './axes.ts';
import { type NamedCell, readExclusions, readNamedCells } from './cells.ts';
import { readFigures } from './figures.ts';
import { type Layers, readLayers } from './layers.ts';
import { type Reader, readFields, readFlag, readId, readList, readText, report } from './reader.ts';

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
  const fields = readFields(start, '', definition, keys);
  const id = readId(start, 'id', fields['id']);
  const reader: Reader = { languages: readLanguages(start, fields['languages']), problems };
  const title = readText(reader, 'title', fields['title']);
  const axes = readAxes(reader, fields['axes']);
  // Every later part is read against the axes; with a wrong axis they would only repeat its problem.
  if (problems.length > 0) throw new OctantError(`The matrix ${quote(id)}`, problems, file);

  const positions = positionsOf(axes);
  const named = readNamedCells(reader, fields['cells'], axes);
  const { exclusions, excluded } = readExclusions(reader, fields['excluded'], axes, positions);
  const partial = readFlag(reader, 'partialLayers', fields['partialLayers']);
  const space = { axes, positions, named, excluded, partial };
  const layers = readLayers(reader, fields['layers'], space);
  const cells = toCells(reader, space, layers);
  const targets = { axes, cells, layers: layers.layers };
  const figures = readFigures(reader, fields['figures'], targets);
  if (problems.length > 0) throw new OctantError(`The matrix ${quote(id)}`, problems, file);
  const { languages } = reader;
  return { id, languages, title, axes, cells, layers: layers.layers, exclusions, figures };
}

function readLanguages(reader: Reader, value: unknown): string[] {
  const languages = readList(reader, 'languages', value).map(String);
  if (languages.length > 0) return languages;
  report(reader, 'languages', value, 'a list of language ids', "write it as ['en', 'zh']");
  return [];
}

function toCells(
  reader: Reader,
  space: Parameters<typeof readLayers>[2],
  { layers, layerOf }: Layers,
): Cell[] {
  const { axes, positions, excluded } = space;
  const named = new Map<number, NamedCell>(space.named.map((cell) => [cell.index, cell]));
  const empty = Object.fromEntries(reader.languages.map((language) => [language, '']));
  const highest = axes.reduce((sum, axis) => sum + axis.levels.length - 1, 0);
  return positions.map((position, index) => {
    const own = named.get(index);
    const exclusion = excluded.get(index);
    const layer = layerOf.get(index);
    const rank = position.reduce((sum, level) => sum + level, 0);
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
