import type { Axis, Level } from '../model.ts';
import { checkLabels } from './names.ts';
import { type Reader, join, readFields, readId, readRecord, readText } from './reader.ts';

type Range = readonly [least: number, most: number];

const axisCount: Range = [1, 6];
const levelCount: Range = [2, 7];

/** Says whether there are as many axes and levels as there may be, so that they make cells. */
export function areCounted(axes: readonly Axis[]): boolean {
  return (
    isWithin(axes.length, axisCount) &&
    axes.every(({ levels }) => isWithin(levels.length, levelCount))
  );
}

function isWithin(count: number, [least, most]: Range): boolean {
  return count >= least && count <= most;
}

/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice among neighbours. */
export function readAxes(reader: Reader, value: unknown): Axis[] {
  const entries = readCounted(reader, 'axes', value, axisCount, ['axis', 'axes']);
  const axes = entries.map(([id, axis]) => readAxis(reader, id, axis));
  checkLabels(reader, 'axes', axes);
  return axes;
}

function readAxis(reader: Reader, id: string, value: unknown): Axis {
  const path = join('axes', id);
  const fields = readFields(reader, path, value, ['label', 'levels']);
  const below = `${path}.levels`;
  const entries = readCounted(reader, below, fields['levels'], levelCount, ['level', 'levels']);
  const levels = entries.map(([levelId, label]): Level => {
    const place = join(below, levelId);
    return { id: readId(reader, place, levelId), label: readText(reader, place, label) };
  });
  checkLabels(reader, below, levels, '');
  const label = readText(reader, `${path}.label`, fields['label']);
  return { id: readId(reader, path, id), label, levels };
}

/** Reads an object with a limited number of keys. */
function readCounted(
  reader: Reader,
  path: string,
  value: unknown,
  range: Range,
  [one, many]: readonly [string, string],
): [string, unknown][] {
  const before = reader.problems.length;
  const entries = Object.entries(readRecord(reader, path, value));
  const count = entries.length;
  const [least, most] = range;
  const counted = reader.problems.length === before;
  if (counted && !isWithin(count, range)) {
    reader.problems.push({
      path,
      found: count === 1 ? `there is 1 ${one}` : `there are ${count} ${many}`,
      allowed: `${least} to ${most}`,
      hint: count < least ? `add ${many}` : `leave out ${count - most}, or make two matrices`,
    });
  }
  return entries;
}
