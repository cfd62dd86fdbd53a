import { quote } from '../../problems.ts';
import type { Axis, Labels, Level } from '../model.ts';
import { type Reader, join, readFields, readId, readRecord, readText } from './reader.ts';

/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice among neighbours. */
export function readAxes(reader: Reader, value: unknown): Axis[] {
  const entries = Object.entries(readRecord(reader, 'axes', value));
  checkCount(reader, 'axes', entries.length, 1, 6, 'axes');
  const axes = entries.map(([id, axis]) => readAxis(reader, id, axis));
  checkDistinct(reader, 'axes', axes);
  return axes;
}

function readAxis(reader: Reader, id: string, value: unknown): Axis {
  const path = join('axes', id);
  const fields = readFields(reader, path, value, ['label', 'levels']);
  const levels = Object.entries(readRecord(reader, `${path}.levels`, fields['levels'])).map(
    ([levelId, label]): Level => ({
      id: readId(reader, join(`${path}.levels`, levelId), levelId),
      label: readText(reader, join(`${path}.levels`, levelId), label),
    }),
  );
  checkCount(reader, `${path}.levels`, levels.length, 2, 7, 'levels');
  checkDistinct(reader, `${path}.levels`, levels);
  return {
    id: readId(reader, path, id),
    label: readText(reader, `${path}.label`, fields['label']),
    levels,
  };
}

function checkCount(
  reader: Reader,
  path: string,
  count: number,
  least: number,
  most: number,
  noun: string,
): void {
  if (count >= least && count <= most) return;
  reader.problems.push({
    path,
    found: `there are ${count} ${noun}`,
    allowed: `${least} to ${most}`,
    mend: count < least ? `add ${noun}` : `leave out ${count - most}, or make two matrices`,
  });
}

/** Reports labels that stand twice in one language, since a reader can't tell their things apart. */
export function checkDistinct(
  reader: Reader,
  path: string,
  things: readonly { readonly id: string; readonly label: Labels }[],
): void {
  for (const language of reader.languages) {
    const seen = new Map<string, string>();
    for (const { id, label } of things) {
      const text = label[language] ?? '';
      const other = seen.get(text);
      if (text && other !== undefined) {
        reader.problems.push({
          path: join(join(path, id), language),
          found: `${quote(text)} is already the label of ${quote(other)}`,
          mend: 'give each its own label',
        });
      }
      seen.set(text, id);
    }
  }
}
