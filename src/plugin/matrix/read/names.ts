import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import type { Axis, CheckedLayer, Level, NamedCell } from '../model.ts';
import { combinationsOf, idsOf, levelsAt } from '../space.ts';
import { writeAssignment } from './assignment.ts';
import { type Context } from './fields.ts';

/** A highlight names a layer, a cell or, joined by hyphens, its levels: no name means two of them. */
export function checkNames(
  context: Context,
  axes: readonly Axis<Text>[],
  named: readonly NamedCell[],
  layers: readonly CheckedLayer[],
): void {
  checkLevels(context, axes, named);
  const cells = [...named.map(({ id }) => id), ...context.misplaced];
  const layerIds = layers.map(({ id }) => id);
  if (cells.length + layerIds.length === 0) return;
  const places = new Map<string, number>();
  for (const { id, index } of named) places.set(id, index);
  const levels = new Map<string, number>();
  for (const [index, id] of idsOf(axes).entries()) levels.set(id, index);
  const report = (kind: string, path: string, name: string, other: string | undefined) => {
    if (other === undefined) return;
    context.problems.push({
      path: join(path, name),
      found: `${quote(name)} can be read as this ${kind} and as ${other}`,
      allowed: 'a name that nothing else has',
      hint: 'give it another name',
    });
  };
  const readLevels = (name: string) => {
    const index = name === 'all' ? undefined : levels.get(name);
    if (index === undefined) return name === 'all' ? 'all cells' : undefined;
    return places.get(name) === index
      ? undefined
      : `the cell at ${writeAssignment(levelsAt(axes, index))}`;
  };
  for (const id of layerIds) report('layer', 'layers', id, readLevels(id));
  for (const id of cells) {
    report('cell', 'cells', id, layerIds.includes(id) ? 'a layer' : readLevels(id));
  }
}

/** Reports levels whose names, joined by hyphens, mean two cells, or a cell and all of them. */
function checkLevels(
  context: Context,
  axes: readonly Axis<Text>[],
  named: readonly NamedCell[],
): void {
  const report = (level: Level<Text>, name: string, one: string, other: string) => {
    context.problems.push({
      path: join(`${join('axes', level.axis.id)}.levels`, level.id),
      found: `${quote(name)} can be read as ${one} and as ${other}`,
      allowed: 'levels whose names, joined by hyphens, mean one cell',
      hint: 'give the level another name',
    });
  };
  const all = axes.length === 1 ? axes[0]?.levels.find(({ id }) => id === 'all') : undefined;
  const isNamed = named.some(({ index }) => index === all?.index);
  if (all && !isNamed) report(all, 'all', 'this level', 'all cells');
  if (!axes.some(({ levels }) => levels.some(({ id }) => id.includes('-')))) return;
  for (const part of runsOf(axes)) {
    const seen = new Map<string, readonly Level<Text>[]>();
    for (const levels of combinationsOf(part)) {
      const name = levels.map(({ id }) => id).join('-');
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
