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
      for (let level = 0; level < levels.length; level++) longer.push(start.concat(level));
    }
    positions = longer;
  }
  return positions;
}

/** The index of a full position among those of {@link positionsOf}. */
export function indexOf(position: readonly number[], axes: readonly Levelled[]): number {
  return axes.reduce((index, axis, at) => index * axis.levels.length + (position[at] ?? 0), 0);
}

/**
 * What every combination of some of the axes' levels adds to a cell's index, the last of them
 * turning fastest: the cell where a column and a row cross has the sum of their two.
 */
export function offsetsOf(some: readonly Levelled[], axes: readonly Levelled[]): number[] {
  let offsets = [0];
  for (const axis of some) {
    const stride = strideOf(axis, axes);
    offsets = offsets.flatMap((start) => axis.levels.map((_, level) => start + level * stride));
  }
  return offsets;
}

/** How far apart the indices of two cells are that differ by one level of an axis. */
export function strideOf(axis: Levelled, axes: readonly Levelled[]): number {
  let stride = 1;
  for (const later of axes.slice(axes.indexOf(axis) + 1)) stride *= later.levels.length;
  return stride;
}

/** The rank of a position: the sum of its levels. */
export function rankOf(position: readonly number[]): number {
  let rank = 0;
  for (const level of position) rank += level;
  return rank;
}
