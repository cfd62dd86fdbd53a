import { listNames, quote, suggest } from '../../problems.ts';
import { lastStep } from '../palette.ts';
import type { Axis, Exclusion, Labels, Layer } from '../model.ts';
import { rankOf } from '../space.ts';
import { indicesOf, readPattern } from './assignment.ts';
import type { NamedCell } from './cells.ts';
import { checkLabels } from './names.ts';
import {
  type Fields,
  type Reader,
  join,
  readFields,
  readId,
  readList,
  readOptionalText,
  readRecord,
  readText,
} from './reader.ts';

/** What the layers are read against. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly positions: readonly number[][];
  readonly named: readonly NamedCell[];
  readonly excluded: ReadonlyMap<number, Exclusion>;
  /** True if cells may be excluded that `excluded` lacks, since an exclusion is wrong. */
  readonly unsure: boolean;
  readonly partial: boolean;
}

/** The layers, and for each cell's index the one it is in. */
export interface Layers {
  readonly layers: Layer[];
  readonly layerOf: Map<number, Layer>;
}

/** Reads the layers as they are given, or makes them from rank; without any, there are none. */
export function readLayers(reader: Reader, value: unknown, space: Space): Layers {
  const fields = readRecord(reader, 'layers', value ?? {});
  const layers =
    'byRank' in fields ? layersByRank(reader, fields, space) : givenLayers(reader, fields, space);
  return { layers, layerOf: membership(layers) };
}

function layersByRank(reader: Reader, fields: Fields, space: Space): Layer[] {
  const { byRank, href } = readFields(reader, 'layers', fields, ['byRank', 'href']);
  const label = readText(reader, 'layers.byRank', byRank);
  if (Object.values(label).some((text) => !text.includes('{n}'))) {
    const found = 'the number of the layer is missing';
    reader.problems.push({ path: 'layers.byRank', found, hint: 'write {n} where it stands' });
  }
  const ranks: (number[] | undefined)[] = [];
  for (const [index, position] of space.positions.entries()) {
    if (!space.excluded.has(index)) (ranks[rankOf(position)] ??= []).push(index);
  }
  const link = readOptionalText(reader, 'layers.href', href);
  // A rank of excluded cells makes no layer.
  return ranks
    .filter((rank) => rank !== undefined)
    .map((cells, at, { length }) => {
      const place = placeOf(at, length);
      const [text, own] = [numbered(label, place.number), numbered(link, place.number)];
      return { id: `layer-${place.number}`, label: text, href: own, cells, ...place };
    });
}

function numbered(label: Labels, number: number): Labels {
  const labels: Record<string, string> = {};
  for (const language of Object.keys(label)) {
    labels[language] = label[language]?.replaceAll('{n}', String(number)) ?? '';
  }
  return labels;
}

function givenLayers(reader: Reader, fields: Fields, space: Space): Layer[] {
  const entries = Object.entries(fields);
  const taken = new Map<number, string>();
  let unsure = space.unsure;
  const layers = entries.map(([id, value], at): Layer => {
    const path = join('layers', id);
    const own = readFields(reader, path, value, ['label', 'cells', 'href']);
    const label = readText(reader, `${path}.label`, own['label']);
    const href = readOptionalText(reader, `${path}.href`, own['href']);
    const members = readList(reader, `${path}.cells`, own['cells'] ?? []);
    if (members.length === 0) {
      const hint = 'list its cells by name or by levels, or leave the layer out';
      reader.problems.push({ path: `${path}.cells`, found: 'the layer has no cells', hint });
    }
    const cells = members.map((member, place) => {
      const where = join(`${path}.cells`, place);
      const found = readMember(reader, where, member, space);
      checkMembers(reader, where, found, [id, taken], space);
      for (const cell of found) taken.set(cell, id);
      return found;
    });
    // What is wrong here may be what a cell of no layer is missing.
    unsure ||= cells.length === 0 || cells.some((found) => found.length === 0);
    return {
      id: readId(reader, path, id),
      label,
      href,
      cells: cells.flat(),
      ...placeOf(at, entries.length),
    };
  });
  checkLabels(reader, 'layers', layers);
  if (!space.partial && layers.length > 0 && !unsure) checkComplete(reader, taken, space);
  return layers;
}

/** The cells that a member of a layer means; none if it is wrong. */
function readMember(reader: Reader, path: string, value: unknown, space: Space): number[] {
  if (typeof value !== 'string') {
    const pattern = readPattern(reader, path, value, space.axes);
    return pattern ? indicesOf(pattern, space.axes, space.positions) : [];
  }
  const cell = space.named.find((candidate) => candidate.id === value);
  if (cell) return cell.index === undefined ? [] : [cell.index];
  const names = space.named.map(({ id }) => id);
  const found = `no cell is named ${quote(value)}`;
  reader.problems.push({ path, found, allowed: listNames(names), hint: suggest(value, names) });
  return [];
}

/** Reports cells that are in a layer already, or excluded; one problem for each reason. */
function checkMembers(
  reader: Reader,
  path: string,
  cells: readonly number[],
  [layer, taken]: readonly [string, ReadonlyMap<number, string>],
  space: Space,
): void {
  const elsewhere = cells.filter((cell) => taken.has(cell) && taken.get(cell) !== layer);
  const [first] = elsewhere;
  if (first !== undefined) {
    const found = `${listCells(elsewhere, space)}: already in ${quote(taken.get(first))}`;
    reader.problems.push({ path, found, hint: 'keep each cell in one layer' });
  }
  const twice = cells.filter((cell) => taken.get(cell) === layer);
  if (twice.length > 0) {
    const found = `${listCells(twice, space)}: listed twice in this layer`;
    reader.problems.push({ path, found, hint: 'list each cell once' });
  }
  const excluded = cells.filter((cell) => space.excluded.has(cell));
  if (excluded.length > 0) {
    const found = `${listCells(excluded, space)}: excluded`;
    const hint = 'leave them out of the layer or of "excluded"';
    reader.problems.push({ path, found, hint });
  }
}

function checkComplete(reader: Reader, taken: ReadonlyMap<number, string>, space: Space): void {
  const missing = space.positions.flatMap((_, index) =>
    taken.has(index) || space.excluded.has(index) ? [] : index,
  );
  if (missing.length === 0) return;
  reader.problems.push({
    path: 'layers',
    found: `${missing.length} of ${space.positions.length} cells are in no layer: ${listCells(missing, space)}`,
    allowed: 'every cell in one layer, or excluded',
    hint: 'add them to a layer, or write  partialLayers: true',
  });
}

/** Lists cells as their author would write them, the first eight of many. */
function listCells(cells: readonly number[], space: Space): string {
  const names = cells.slice(0, 8).map((cell) => cellName(cell, space));
  return [...names, ...(cells.length > 8 ? ['…'] : [])].join('; ');
}

function cellName(index: number, { named, axes, positions }: Space): string {
  const name = named.find((cell) => cell.index === index)?.id;
  if (name) return quote(name);
  const levels = axes.map(
    (axis, at) => `${axis.id}: '${axis.levels[positions[index]?.[at] ?? 0]?.id ?? ''}'`,
  );
  return `{ ${levels.join(', ')} }`;
}

function membership(layers: readonly Layer[]): Map<number, Layer> {
  const layerOf = new Map<number, Layer>();
  for (const layer of layers) for (const cell of layer.cells) layerOf.set(cell, layer);
  return layerOf;
}

function placeOf(at: number, count: number): Pick<Layer, 'number' | 'step'> {
  return { number: at + 1, step: count === 1 ? 0 : Math.round((at * lastStep) / (count - 1)) };
}
