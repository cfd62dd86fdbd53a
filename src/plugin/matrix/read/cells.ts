import { quote } from '../../problems.ts';
import type { Axis, Exclusion, Labels } from '../model.ts';
import { indexOf } from '../space.ts';
import { indicesOf, readPattern, readPosition } from './assignment.ts';
import { checkLabels } from './names.ts';
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

/** A cell that its author named. */
export interface NamedCell {
  readonly id: string;
  /** `undefined` where its place is wrong. */
  readonly index: number | undefined;
  readonly label: Labels;
  readonly description: Labels;
  readonly examples: Labels;
  readonly href: Labels;
}

const keys = ['at', 'label', 'description', 'examples', 'href'];

/** Reads the named cells; each place has one name at most. */
export function readNamedCells(reader: Reader, value: unknown, axes: readonly Axis[]): NamedCell[] {
  const entries = Object.entries(readRecord(reader, 'cells', value ?? {}));
  const cells = entries.map(([id, cell]): NamedCell => {
    const path = join('cells', id);
    const fields = readFields(reader, path, cell, keys);
    const position = readPosition(reader, `${path}.at`, fields['at'], axes);
    return {
      id: readId(reader, path, id),
      index: position && indexOf(position, axes),
      label: readText(reader, `${path}.label`, fields['label']),
      description: readOptionalText(reader, `${path}.description`, fields['description']),
      examples: readOptionalText(reader, `${path}.examples`, fields['examples']),
      href: readOptionalText(reader, `${path}.href`, fields['href']),
    };
  });
  checkPlaces(reader, cells);
  checkLabels(reader, 'cells', cells);
  return cells;
}

function checkPlaces(reader: Reader, cells: readonly NamedCell[]): void {
  const taken = new Map<number, string>();
  for (const { id, index } of cells) {
    if (index === undefined) continue;
    const other = taken.get(index);
    taken.set(index, id);
    if (other === undefined) continue;
    const found = `this place is already named ${quote(other)}`;
    const path = `${join('cells', id)}.at`;
    reader.problems.push({ path, found, hint: 'leave one of the names out' });
  }
}

/** The exclusions, and for each excluded cell's index the one that excludes it. */
export interface Exclusions {
  readonly exclusions: Exclusion[];
  readonly excluded: Map<number, Exclusion>;
  /** True if it is not known which cells one of them excludes, since it is wrong. */
  readonly unsure: boolean;
}

/** Reads the exclusions; where two overlap, the first one counts. */
export function readExclusions(
  reader: Reader,
  value: unknown,
  axes: readonly Axis[],
  positions: readonly number[][],
): Exclusions {
  const exclusions: Exclusion[] = [];
  const excluded = new Map<number, Exclusion>();
  let unsure = value !== undefined && !Array.isArray(value);
  for (const [at, entry] of readList(reader, 'excluded', value).entries()) {
    const path = join('excluded', at);
    const fields = readFields(reader, path, entry, ['at', 'label', 'reason']);
    const pattern = readPattern(reader, `${path}.at`, fields['at'], axes);
    unsure ||= !pattern;
    const exclusion = {
      label: readText(reader, `${path}.label`, fields['label']),
      reason: readText(reader, `${path}.reason`, fields['reason']),
    };
    exclusions.push(exclusion);
    const before = excluded.size;
    for (const index of pattern ? indicesOf(pattern, axes, positions) : []) {
      if (!excluded.has(index)) excluded.set(index, exclusion);
    }
    if (excluded.size === positions.length) {
      const found = 'it leaves no cell that is not excluded';
      reader.problems.push({ path: `${path}.at`, found, hint: 'exclude fewer cells' });
      break;
    }
    if (pattern && excluded.size === before) {
      const found = 'its cells are already excluded';
      reader.problems.push({ path: `${path}.at`, found, hint: 'leave one of the two out' });
    }
  }
  return { exclusions, excluded, unsure };
}
