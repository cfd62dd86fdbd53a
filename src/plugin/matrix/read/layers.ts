import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import type { Axis, CheckedLayer, Fields, NamedCell } from '../model.ts';
import { indicesOf, levelsAt, rankAt } from '../space.ts';
import { readAssignment, writeAssignment } from './assignment.ts';
import {
  type Context,
  idsOf,
  readFields,
  readId,
  readList,
  readHref,
  readRecord,
  readText,
  refuse,
  refuseName,
} from './fields.ts';
import { checkLabels } from './labels.ts';

/** What the layers are read against. */
export interface Space {
  readonly axes: readonly Axis<Text>[];
  /** How many cells there are. */
  readonly count: number;
  readonly named: readonly NamedCell[];
  readonly excluded: ReadonlySet<number>;
  /** True if cells may be excluded that `excluded` lacks, since an exclusion is wrong. */
  readonly unsure: boolean;
  readonly partial: boolean;
}

/** Reads the layers as they are given, or makes them from rank; without any, there are none. */
export function readLayers(context: Context, value: unknown, space: Space): CheckedLayer[] {
  const fields = readRecord(context, 'layers', value ?? {});
  return 'byRank' in fields
    ? layersByRank(context, fields, space)
    : givenLayers(context, fields, space);
}

function layersByRank(context: Context, fields: Fields, space: Space): CheckedLayer[] {
  const { byRank, href } = readFields(context, 'layers', fields, ['byRank', 'href']);
  const label = readText(context, 'layers.byRank', byRank);
  const labels = typeof label === 'string' ? [label] : Object.values(label);
  if (labels.some((text) => text && !text.includes('{n}'))) {
    const found = 'the number of the layer is missing';
    const allowed = 'a label that holds {n}';
    const hint = 'write {n} where it stands';
    refuse(context, 'layers.byRank', found, allowed, hint);
  }
  const link = readHref(context, 'layers.href', href);
  const ranks: (number[] | undefined)[] = [];
  for (let index = 0; index < space.count; index++) {
    if (!space.excluded.has(index)) (ranks[rankAt(space.axes, index)] ??= []).push(index);
  }
  // A rank of excluded cells makes no layer.
  const layers = ranks.filter((rank) => rank !== undefined);
  return layers.map((cells, index) => {
    const number = String(index + 1);
    const [text, address] = [numbered(label, number), link && numbered(link, number)];
    return { id: `layer-${number}`, label: text, href: address, cells };
  });
}

function numbered(text: Text, number: string): Text {
  if (typeof text === 'string') return text.replaceAll('{n}', number);
  const texts = Object.entries(text);
  return Object.fromEntries(
    texts.map(([language, part]) => [language, part.replaceAll('{n}', number)]),
  );
}

function givenLayers(context: Context, layers: Fields, space: Space): CheckedLayer[] {
  const taken = new Map<number, string>();
  let unsure = space.unsure;
  const read = Object.entries(layers).map(([id, value]): CheckedLayer => {
    const path = join('layers', id);
    const fields = readFields(context, path, value, ['label', 'cells', 'href']);
    const label = readText(context, `${path}.label`, fields['label']);
    const href = readHref(context, `${path}.href`, fields['href']);
    const members = readList(context, `${path}.cells`, fields['cells'] ?? []);
    if (members.length === 0) {
      const hint = 'list its cells by name or by levels, or leave the layer out';
      const found = 'the layer has no cells';
      const allowed = 'one cell or more';
      refuse(context, `${path}.cells`, found, allowed, hint);
    }
    const cells = members.map((member, index) => {
      const place = join(`${path}.cells`, index);
      const found = readMember(context, place, member, space);
      checkMembers(context, place, found, [id, taken], space);
      for (const cell of found) taken.set(cell, id);
      return found;
    });
    // What is wrong here may be what a cell of no layer is missing.
    unsure ||= cells.length === 0 || cells.some((found) => found.length === 0);
    readId(context, path, id);
    return { id, label, href, cells: cells.flat() };
  });
  checkLabels(context, 'layers', read);
  if (!space.partial && read.length > 0 && !unsure) checkComplete(context, taken, space);
  return read;
}

/** The cells that a member of a layer means; none if it is wrong. */
function readMember(context: Context, path: string, value: unknown, space: Space): number[] {
  if (typeof value !== 'string') {
    const levels = readAssignment(context, path, value, space.axes);
    return levels ? indicesOf(levels, space.axes) : [];
  }
  const cells = space.named.filter(({ id }) => id === value).map(({ index }) => index);
  if (cells.length > 0 || context.misplaced.includes(value)) return cells;
  const found = `no cell is named ${quote(value)}`;
  refuseName(context, path, found, value, idsOf(space.named));
  return [];
}

/** Reports cells that are in a layer already, or excluded; one problem for each reason. */
function checkMembers(
  context: Context,
  path: string,
  cells: readonly number[],
  [layer, taken]: readonly [string, ReadonlyMap<number, string>],
  space: Space,
): void {
  const allowed = 'each cell in one layer, once, or excluded';
  const elsewhere = cells.filter((cell) => taken.has(cell) && taken.get(cell) !== layer);
  const [first] = elsewhere;
  if (first !== undefined) {
    const found = `${listCells(elsewhere, space)}: already in ${quote(taken.get(first))}`;
    refuse(context, path, found, allowed, 'keep each cell in one layer');
  }
  const twice = cells.filter((cell) => taken.get(cell) === layer);
  if (twice.length > 0) {
    const found = `${listCells(twice, space)}: listed twice in this layer`;
    refuse(context, path, found, allowed, 'list each cell once');
  }
  const excluded = cells.filter((cell) => space.excluded.has(cell));
  if (excluded.length > 0) {
    const found = `${listCells(excluded, space)}: excluded`;
    const hint = 'leave them out of the layer or of "excluded"';
    refuse(context, path, found, allowed, hint);
  }
}

function checkComplete(context: Context, taken: ReadonlyMap<number, string>, space: Space): void {
  const missing = Array.from({ length: space.count }, (_, index) => index).filter(
    (index) => !taken.has(index) && !space.excluded.has(index),
  );
  if (missing.length === 0) return;
  refuse(
    context,
    'layers',
    `${missing.length} of ${space.count} cells are in no layer: ${listCells(missing, space)}`,
    'every cell in one layer, or excluded',
    'add them to a layer, or write  partialLayers: true',
  );
}

/** As many cells as a message lists. */
const mostListed = 8;

/** Lists cells as their author would write them, the first of many. */
function listCells(cells: readonly number[], { named, axes }: Space): string {
  const names = cells.slice(0, mostListed).map((index) => {
    const name = named.find((cell) => cell.index === index);
    return name ? quote(name.id) : writeAssignment(levelsAt(axes, index));
  });
  return [...names, ...(cells.length > mostListed ? ['…'] : [])].join('; ');
}
