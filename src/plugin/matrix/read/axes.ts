import { join } from '../../problem-path.ts';
import type { Text } from '../definition.ts';
import type { Axis, Growing, Level } from '../model.ts';
import { countCells } from '../space.ts';
import { mostCells } from '../views.ts';
import { type Context, readFields, readId, readRecord, readText, refuse } from './fields.ts';
import { checkLabels } from './labels.ts';

type Range = readonly [least: number, most: number];

const axisCount: Range = [1, 6];
const levelCount: Range = [2, 7];

/** Says whether there are as many axes and levels as there may be, so that they make cells. */
export function areCounted(axes: readonly Axis<Text>[]): boolean {
  return haveCells(axes) && countCells(axes) <= mostCells;
}

function haveCells(axes: readonly Axis<Text>[]): boolean {
  return (
    isWithin(axes.length, axisCount) &&
    axes.every(({ levels }) => isWithin(levels.length, levelCount))
  );
}

function isWithin(count: number, [least, most]: Range): boolean {
  return count >= least && count <= most;
}

/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice, not too many cells. */
export function readAxes(context: Context, value: unknown): Axis<Text>[] {
  const entries = readCounted(context, 'axes', value, axisCount, ['axis', 'axes']);
  const axes = entries.map(([id, axis], index) => readAxis(context, id, axis, index));
  checkLabels(context, 'axes', axes);
  if (haveCells(axes) && countCells(axes) > mostCells) {
    refuse(
      context,
      'axes',
      `${axes.map(({ levels }) => levels.length).join(' × ')} levels make ${countCells(axes)} cells`,
      `at most ${mostCells} cells`,
      'leave out an axis or some levels, or make two matrices',
    );
  }
  // The last axis turns fastest.
  let stride = 1;
  for (const axis of axes.toReversed()) {
    axis.stride = stride;
    stride *= axis.levels.length;
  }
  return axes;
}

function readAxis(
  context: Context,
  id: string,
  value: unknown,
  index: number,
): Growing<Axis<Text>> {
  const path = join('axes', id);
  const fields = readFields(context, path, value, ['label', 'levels']);
  const below = `${path}.levels`;
  const entries = readCounted(context, below, fields['levels'], levelCount, ['level', 'levels']);
  const axis: Growing<Axis<Text>> = { id, label: '', levels: [], index, stride: 1 };
  const highest = entries.length - 1;
  axis.levels = entries.map(([id, text], index): Level<Text> => {
    const place = join(below, id);
    readId(context, place, id);
    return { id, label: readText(context, place, text), axis, index, highest };
  });
  checkLabels(context, below, axis.levels, '');
  axis.label = readText(context, `${path}.label`, fields['label']);
  readId(context, path, id);
  return axis;
}

/** Reads an object with a limited number of keys. */
function readCounted(
  context: Context,
  path: string,
  value: unknown,
  range: Range,
  [one, many]: readonly [string, string],
): [string, unknown][] {
  const before = context.problems.length;
  const entries = Object.entries(readRecord(context, path, value));
  const count = entries.length;
  const [least, most] = range;
  const counted = context.problems.length === before;
  if (counted && !isWithin(count, range)) {
    refuse(
      context,
      path,
      count === 1 ? `there is 1 ${one}` : `there are ${count} ${many}`,
      `${least} to ${most}`,
      count < least ? `add ${many}` : `leave out ${count - most}, or make two matrices`,
    );
  }
  return entries;
}
