/** Anything with levels, as an axis has. */
interface Levelled {
  readonly levels: readonly unknown[];
}

/** Every combination of the axes' level positions, the last axis turning fastest. */
export function positionsOf(axes: readonly Levelled[]): number[][] {
  let positions: number[][] = [[]];
  for (const { levels } of axes) {
    const longer: number[][] = [];
    for (const start of positions) {
      for (let level = 0; level < levels.length; level++) longer.push([...start, level]);
    }
    positions = longer;
  }
  return positions;
}

/** The index of a full position among those of {@link positionsOf}. */
export function indexOf(position: readonly number[], axes: readonly Levelled[]): number {
  return axes.reduce((index, axis, at) => index * axis.levels.length + (position[at] ?? 0), 0);
}

/** The rank of a position: the sum of its levels. */
export function rankOf(position: readonly number[]): number {
  let rank = 0;
  for (const level of position) rank += level;
  return rank;
}
