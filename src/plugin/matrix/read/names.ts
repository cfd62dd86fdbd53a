import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import type { Axis, CheckedLayer, Level, NamedCell } from '../model.ts';
import { combinationsOf, itemAt, levelsAt } from '../space.ts';
import { writeAssignment } from './assignment.ts';
import { type Context, idsOf, refuse } from './fields.ts';

/** A highlight names a layer, a cell or, joined by hyphens, its levels: no name means two of them. */
export function checkNames(
  context: Context,
  axes: readonly Axis<Text>[],
  named: readonly NamedCell[],
  layers: readonly CheckedLayer[],
): void {
  checkLevels(context, axes, named);
  const layerIds = idsOf(layers);
  const report = (kind: string, path: string, name: string, other: string | undefined) => {
    if (other === undefined) return;
    refuse(
      context,
      join(path, name),
      `${quote(name)} can be read as this ${kind} and as ${other}`,
      'a name that nothing else has',
      'give it another name',
    );
  };
  const readLevels = (name: string, place?: number) => {
    if (name === 'all') return 'all cells';
    const index = indexNamed(axes, name);
    if (index === undefined || index === place) return undefined;
    return `the cell at ${writeAssignment(levelsAt(axes, index))}`;
  };
  for (const id of layerIds) {
    const place = named.find((cell) => cell.id === id)?.index;
    report('layer', 'layers', id, readLevels(id, place));
  }
  for (const { id, index } of named) {
    report('cell', 'cells', id, layerIds.includes(id) ? 'a layer' : readLevels(id, index));
  }
  for (const id of context.misplaced) {
    report('cell', 'cells', id, layerIds.includes(id) ? 'a layer' : readLevels(id));
  }
}

/** The index of the cell whose levels' names, joined by hyphens, are `name`. */
function indexNamed(axes: readonly Axis<Text>[], name: string, from = 0): number | undefined {
  const isLast = from === axes.length - 1;
  for (const { id, index, axis } of itemAt(axes, from).levels) {
    if (isLast ? name !== id : !name.startsWith(id) || name[id.length] !== '-') continue;
    const rest = isLast ? 0 : indexNamed(axes, name.slice(id.length + 1), from + 1);
    if (rest !== undefined) return index * axis.stride + rest;
  }
  return undefined;
}

/** Reports levels whose names, joined by hyphens, mean two cells, or a cell and all of them. */
function checkLevels(
  context: Context,
  axes: readonly Axis<Text>[],
  named: readonly NamedCell[],
): void {
  const report = (level: Level<Text>, name: string, one: string, other: string) => {
    refuse(
      context,
      join(`${join('axes', level.axis.id)}.levels`, level.id),
      `${quote(name)} can be read as ${one} and as ${other}`,
      'levels whose names, joined by hyphens, mean one cell',
      'give the level another name',
    );
  };
  const all = axes.length === 1 ? axes[0]?.levels.find(({ id }) => id === 'all') : undefined;
  const isNamed = named.some(({ index }) => index === all?.index);
  if (all && !isNamed) report(all, 'all', 'this level', 'all cells');
  if (!axes.some(({ levels }) => levels.some(({ id }) => id.includes('-')))) return;
  for (const part of runsOf(axes)) {
    const seen = new Map<string, readonly Level<Text>[]>();
    for (const levels of combinationsOf(part)) {
      const name = idsOf(levels).join('-');
      const other = seen.get(name);
      const [level] = levels;
      if (!other || !level) seen.set(name, levels);
      // What begins or ends alike has been found without that.
      else if (other[0] !== level && other.at(-1) !== levels.at(-1)) {
        report(level, name, writeAssignment(other), writeAssignment(levels));
      }
    }
  }
}

/** Every two or more axes that stand beside each other, the fewest first. */
function runsOf<T>(axes: readonly Axis<T>[]): Axis<T>[][] {
  const counts = axes.slice(1).map((_, index) => index + 2);
  return counts.flatMap((count) =>
    axes.slice(count - 1).map((_, start) => axes.slice(start, start + count)),
  );
}
