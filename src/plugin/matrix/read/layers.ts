import { listNames, quote, suggest } from '../../problems.ts';
import { lastStep } from '../palette.ts';
import type { Axis, Exclusion, Labels, Layer } from '../model.ts';
import { indicesOf, readPattern } from './assignment.ts';
import { checkDistinct } from './axes.ts';
import type { NamedCell } from './cells.ts';
import {
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
  readonly partial: boolean;
}

/** The layers, and for each cell's index the one it is in. */
export interface Layers {
  readonly layers: Layer[];
  readonly layerOf: Map<number, Layer>;
}

/** Reads the layers as they are given, or makes them from rank; without any, there are none. */
export function readLayers(reader: Reader, value: unknown, space: Space): Layers {
  if (value === undefined) return { layers: [], layerOf: new Map() };
  const fields = readRecord(reader, 'layers', value);
  if ('byRank' in fields) return layersByRank(reader, fields['byRank'], space);
  return givenLayers(reader, fields, space);
}

function layersByRank(reader: Reader, value: unknown, space: Space): Layers {
  const label = readText(reader, 'layers.byRank', value);
  const rankOf = (position: readonly number[]) => position.reduce((sum, level) => sum + level, 0);
  const counted = space.positions.flatMap((position, index) =>
    space.excluded.has(index) ? [] : [[index, rankOf(position)] as const],
  );
  const ranks = [...new Set(counted.map(([, rank]) => rank))].sort((a, b) => a - b);
  const none = readOptionalText(reader, '', undefined);
  const layers = ranks.map((_, at) =>
    toLayer(`layer-${at + 1}`, numbered(label, at + 1), none, at, ranks.length),
  );
  const byRank = new Map(ranks.map((rank, at) => [rank, layers[at]]));
  const layerOf = new Map<number, Layer>();
  for (const [index, rank] of counted) {
    const layer = byRank.get(rank);
    if (layer) layerOf.set(index, layer);
  }
  return { layers, layerOf };
}

function numbered(label: Labels, number: number): Labels {
  return Object.fromEntries(
    Object.entries(label).map(([language, text]) => [
      language,
      text.replaceAll('{n}', String(number)),
    ]),
  );
}

function givenLayers(
  reader: Reader,
  fields: Readonly<Record<string, unknown>>,
  space: Space,
): Layers {
  const entries = Object.entries(fields);
  const layerOf = new Map<number, Layer>();
  const layers = entries.map(([id, value], at) => {
    const path = join('layers', id);
    const own = readFields(reader, path, value, ['label', 'cells', 'href']);
    const label = readText(reader, `${path}.label`, own['label']);
    const href = readOptionalText(reader, `${path}.href`, own['href']);
    const layer = toLayer(readId(reader, path, id), label, href, at, entries.length);
    const members = readList(reader, `${path}.cells`, own['cells']);
    if (members.length === 0) {
      const mend = 'list its cells by name or by levels, or leave the layer out';
      reader.problems.push({ path: `${path}.cells`, found: 'the layer has no cells', mend });
    }
    for (const [place, member] of members.entries()) {
      const where = join(`${path}.cells`, place);
      for (const cell of readMember(reader, where, member, space)) {
        checkMember(reader, where, cell, layerOf.get(cell), space);
        layerOf.set(cell, layer);
      }
    }
    return layer;
  });
  checkDistinct(reader, 'layers', layers);
  if (!space.partial && reader.problems.length === 0) checkComplete(reader, layerOf, space);
  return { layers, layerOf };
}

function readMember(reader: Reader, path: string, value: unknown, space: Space): number[] {
  if (typeof value !== 'string') {
    return indicesOf(readPattern(reader, path, value, space.axes), space.axes, space.positions);
  }
  const cell = space.named.find((candidate) => candidate.id === value);
  if (cell) return [cell.index];
  const names = space.named.map(({ id }) => id);
  const found = `no cell is named ${quote(value)}`;
  reader.problems.push({ path, found, allowed: listNames(names), mend: suggest(value, names) });
  return [];
}

function checkMember(
  reader: Reader,
  path: string,
  cell: number,
  other: Layer | undefined,
  space: Space,
): void {
  const name = cellName(cell, space);
  if (other) {
    const found = `${name} is already in ${quote(other.id)}`;
    reader.problems.push({ path, found, mend: 'keep it in one layer' });
  }
  if (space.excluded.has(cell)) {
    const found = `${name} is excluded`;
    reader.problems.push({ path, found, mend: 'leave it out of the layer or of "excluded"' });
  }
}

function checkComplete(reader: Reader, layerOf: ReadonlyMap<number, Layer>, space: Space): void {
  const missing = space.positions.flatMap((_, index) =>
    layerOf.has(index) || space.excluded.has(index) ? [] : cellName(index, space),
  );
  if (missing.length === 0) return;
  const shown = missing.length > 8 ? [...missing.slice(0, 8), '…'] : missing;
  reader.problems.push({
    path: 'layers',
    found: `${missing.length} of ${space.positions.length} cells are in no layer: ${shown.join('; ')}`,
    allowed: 'every cell in one layer, or excluded',
    mend: 'add them to a layer, or write  partialLayers: true',
  });
}

function cellName(index: number, { named, axes, positions }: Space): string {
  const name = named.find((cell) => cell.index === index)?.id;
  if (name) return quote(name);
  const levels = axes.map(
    (axis, at) => `${axis.id}: '${axis.levels[positions[index]?.[at] ?? 0]?.id ?? ''}'`,
  );
  return `{ ${levels.join(', ')} }`;
}

function toLayer(id: string, label: Labels, href: Labels, at: number, count: number): Layer {
  const step = count === 1 ? 0 : Math.round((at * lastStep) / (count - 1));
  return { id, label, href, number: at + 1, step };
}
