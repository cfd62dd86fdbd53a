/** Anything with levels, as an axis has. */
interface Levelled {
  readonly levels: readonly unknown[];
}

/** Every combination of the axes' level positions, the last axis turning fastest. */
export function positionsOf(axes: readonly Levelled[]): number[][] {
  let positions: number[][] = [[]];
  for (const axis of axes) {
    positions = positions.flatMap((start) => axis.levels.map((_, level) => [...start, level]));
  }
  return positions;
}

/** The index of a full position among those of {@link positionsOf}. */
export function indexOf(position: readonly number[], axes: readonly Levelled[]): number {
  return axes.reduce((index, axis, at) => index * axis.levels.length + (position[at] ?? 0), 0);
}
