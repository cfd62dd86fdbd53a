import type { Cell, Model } from 'astro-octant/matrix';

/** A matrix as small as a picture in a list: squares of one colour by the path that draws them. */
export interface Thumbnail {
  readonly columns: number;
  readonly rows: number;
  /** `look` is the class that colours a path. */
  readonly paths: readonly { readonly look: string; readonly d: string }[];
}

/** More cells are no picture any more. */
const mostCells = 144;
/** A square of a grid whose lines are 4 apart. */
const square = 'h3v3h-3z';

/** Draws a matrix without words; `undefined` for one that has too many cells. */
export function drawThumbnail({ axes, cells }: Model): Thumbnail | undefined {
  if (cells.length > mostCells) return undefined;
  // As many of the last axes go over the columns as make it at least as wide as it is high.
  const strides = axes.map(({ stride, levels }) => stride * levels.length);
  const columns = Math.min(...strides.filter((width) => width * width >= cells.length));
  const byLook = Map.groupBy(
    cells.map((cell, index) => ({ index, look: lookOf(cell) })),
    ({ look }) => look,
  );
  const paths = [...byLook].map(([look, group]) => ({
    look,
    d: group
      .map(({ index }) => `M${(index % columns) * 4} ${Math.floor(index / columns) * 4}${square}`)
      .join(''),
  }));
  return { columns, rows: cells.length / columns, paths };
}

function lookOf({ membership, colour }: Cell): string {
  if (membership.kind === 'excluded') return 'excluded';
  return colour === 'paper' ? 'plain' : `octant-${colour}`;
}
