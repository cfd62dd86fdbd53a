import type { Axis, Level } from '../model.ts';
import { checkLabels } from './names.ts';
import { type Reader, join, readFields, readId, readRecord, readText } from './reader.ts';

/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice among neighbours. */
export function readAxes(reader: Reader, value: unknown): Axis[] {
  const entries = readCounted(reader, 'axes', value, [1, 6], ['axis', 'axes']);
  const axes = entries.map(([id, axis]) => readAxis(reader, id, axis));
  checkLabels(reader, 'axes', axes);
  return axes;
}

function readAxis(reader: Reader, id: string, value: unknown): Axis {
  const path = join('axes', id);
  const fields = readFields(reader, path, value, ['label', 'levels']);
  const below = `${path}.levels`;
  const entries = readCounted(reader, below, fields['levels'], [2, 7], ['level', 'levels']);
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
  [least, most]: readonly [number, number],
  [one, many]: readonly [string, string],
): [string, unknown][] {
  const before = reader.problems.length;
  const entries = Object.entries(readRecord(reader, path, value));
  const count = entries.length;
  const counted = reader.problems.length === before;
  if (counted && (count < least || count > most)) {
    reader.problems.push({
      path,
      found: count === 1 ? `there is 1 ${one}` : `there are ${count} ${many}`,
      allowed: `${least} to ${most}`,
      mend: count < least ? `add ${many}` : `leave out ${count - most}, or make two matrices`,
    });
  }
  return entries;
}
