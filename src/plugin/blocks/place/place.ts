/** Where a block's own text stands on the page, in px from its top. */
export interface Extent {
  readonly id: string;
  readonly top: number;
  /** For an item that holds a list: where the list begins. */
  readonly bottom: number;
}

/** The blocks of a page in the order of the text, behind one for the page's start. */
export type Extents = readonly [Extent, ...Extent[]];

/** A point of a text that both of its pages have, whatever the height of their lines. */
export interface Place {
  /** The block at the point, then those before it, nearest first. */
  readonly trail: readonly string[];
  /** 0 to 1 of the block's height; above 1, the share of the gap between it and the next block. */
  readonly share: number;
}

/**
 * The place at `y` px. A block counts from one pixel above it on, since a window scrolls by whole
 * pixels.
 */
export function placeAt(extents: Extents, y: number): Place {
  const found = extents.findLastIndex(({ top }) => top <= y + 1);
  const index = Math.max(0, found);
  const { top, bottom } = extents[index] ?? extents[0];
  const trail = extents.slice(0, index + 1).map(({ id }) => id);
  const share =
    y < bottom ? portion(y, top, bottom) : 1 + portion(y, bottom, nextTop(extents, index));
  return { trail: trail.reverse(), share };
}

/**
 * Where a place stands among the extents of another page, in px. A block that the page lacks is
 * replaced by the end of the nearest one before it.
 */
export function positionOf(extents: readonly Extent[], { trail, share }: Place): number {
  const id = trail.find((candidate) => extents.some((extent) => extent.id === candidate));
  const index = extents.findIndex((extent) => extent.id === id);
  const extent = extents[index];
  if (!extent) return 0;
  const { top, bottom } = extent;
  if (id !== trail[0]) return bottom;
  if (share < 1) return top + share * (bottom - top);
  return bottom + (share - 1) * Math.max(0, nextTop(extents, index) - bottom);
}

function nextTop(extents: readonly Extent[], index: number): number {
  return extents[index + 1]?.top ?? 0;
}

function portion(y: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (y - from) / (to - from))) : 0;
}
