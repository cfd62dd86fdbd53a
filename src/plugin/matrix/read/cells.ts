import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import type { Axis, CheckedExclusion, NamedCell } from '../model.ts';
import { indicesOf, offsetOf } from '../space.ts';
import { readAssignment, readFullAssignment } from './assignment.ts';
import {
  type Context,
  readFields,
  readId,
  readList,
  readHref,
  readOptionalText,
  readRecord,
  readText,
  refuse,
} from './fields.ts';
import { findTwins, reportTwins } from './labels.ts';

const keys = ['at', 'label', 'description', 'examples', 'href'];

/**
 * Reads the named cells, those apart whose place is wrong; each place has one name at most. Several
 * may bear one label, as in a truth table, if it is written the same.
 */
export function readNamedCells(
  context: Context,
  value: unknown,
  axes: readonly Axis<Text>[],
): NamedCell[] {
  const named: NamedCell[] = [];
  const labels: Pick<NamedCell, 'id' | 'label'>[] = [];
  for (const [id, cell] of Object.entries(readRecord(context, 'cells', value ?? {}))) {
    const path = join('cells', id);
    const fields = readFields(context, path, cell, keys);
    const levels = readFullAssignment(context, `${path}.at`, fields['at'], axes);
    readId(context, path, id);
    const label = readText(context, `${path}.label`, fields['label']);
    const description = readOptionalText(context, `${path}.description`, fields['description']);
    const examples = readOptionalText(context, `${path}.examples`, fields['examples']);
    const href = readHref(context, `${path}.href`, fields['href']);
    labels.push({ id, label });
    if (levels) {
      const index = offsetOf(levels);
      named.push({ id, index, label, description, examples, href, isShared: false });
    } else context.misplaced.push(id);
  }
  checkPlaces(context, named);
  const twins = findTwins(context.languages, labels);
  const shared = twins.filter(({ isSame }) => isSame);
  reportTwins(
    context,
    'cells',
    twins.filter(({ isSame }) => !isSame),
    '.label',
  );
  if (shared.length === 0) return named;
  const ids = new Set(shared.flatMap(({ first, second }) => [first.id, second.id]));
  return named.map((cell) => ({ ...cell, isShared: ids.has(cell.id) }));
}

function checkPlaces(context: Context, cells: readonly NamedCell[]): void {
  const taken = new Map<number, string>();
  for (const { id, index } of cells) {
    const other = taken.get(index);
    taken.set(index, id);
    if (other === undefined) continue;
    const found = `this place is already named ${quote(other)}`;
    const path = `${join('cells', id)}.at`;
    const allowed = 'one name a cell';
    refuse(context, path, found, allowed, 'leave one of the names out');
  }
}

/** The exclusions, and every cell that one of them excludes. */
export interface Exclusions {
  readonly exclusions: CheckedExclusion[];
  readonly excluded: ReadonlySet<number>;
  /** True if it is not known which cells one of them excludes, since it is wrong. */
  readonly unsure: boolean;
}

/**
 * Reads the exclusions; where two overlap, the first one counts, and those that say the same are one.
 *
 * @param count how many cells there are
 */
export function readExclusions(
  context: Context,
  value: unknown,
  axes: readonly Axis<Text>[],
  count: number,
): Exclusions {
  const exclusions: (CheckedExclusion & { readonly cells: number[] })[] = [];
  const excluded = new Set<number>();
  let unsure = value !== undefined && !Array.isArray(value);
  for (const [index, entry] of readList(context, 'excluded', value).entries()) {
    const path = join('excluded', index);
    const fields = readFields(context, path, entry, ['at', 'label', 'reason']);
    const levels = readAssignment(context, `${path}.at`, fields['at'], axes);
    unsure ||= !levels;
    const label = readText(context, `${path}.label`, fields['label']);
    const reason = readText(context, `${path}.reason`, fields['reason']);
    const cells = levels ? indicesOf(levels, axes).filter((cell) => !excluded.has(cell)) : [];
    const alike = exclusions.find((other) => isSame(other, { label, reason }));
    if (alike) alike.cells.push(...cells);
    else exclusions.push({ label, reason, cells });
    for (const cell of cells) excluded.add(cell);
    if (excluded.size === count) {
      const found = 'it leaves no cell that is not excluded';
      const allowed = `up to ${count - 1} excluded cells of ${count}`;
      refuse(context, `${path}.at`, found, allowed, 'exclude fewer cells');
      break;
    }
    if (levels && cells.length === 0) {
      const found = 'its cells are already excluded';
      const allowed = 'levels of a cell that nothing before it excludes';
      const hint = 'leave one of the two out';
      refuse(context, `${path}.at`, found, allowed, hint);
    }
  }
  return { exclusions, excluded, unsure };
}

type Words = Pick<CheckedExclusion, 'label' | 'reason'>;

function isSame(one: Words, other: Words): boolean {
  const wordsOf = ({ label, reason }: Words) => JSON.stringify([label, reason]);
  return wordsOf(one) === wordsOf(other);
}
