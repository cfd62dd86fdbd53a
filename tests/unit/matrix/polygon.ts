export type Point = readonly [x: number, y: number];
/** Corners of a convex shape, in order around it. */
export type Polygon = readonly Point[];

/** The corners of a path of straight lines that is written with absolute coordinates. */
export function pointsOf(d: string): Point[] {
  let level = NaN;
  return [...d.matchAll(/([MLH])([-\d.]+)(?: ?([-\d.]+))?/g)].map(([, , x, y = level]): Point => {
    level = Number(y);
    return [Number(x), level];
  });
}

/** Whether two convex shapes share more than an edge: no side of either parts them. */
export function overlap(a: Polygon, b: Polygon): boolean {
  return [...sidesOf(a), ...sidesOf(b)].every(([x, y]) => {
    const along = (shape: Polygon) => shape.map(([px, py]) => px * y - py * x);
    const [ours, theirs] = [along(a), along(b)];
    return Math.min(...ours) < Math.max(...theirs) && Math.min(...theirs) < Math.max(...ours);
  });
}

function sidesOf(shape: Polygon): Point[] {
  return shape.map(([x, y], at) => {
    const [nextX, nextY] = shape[(at + 1) % shape.length] ?? [x, y];
    return [nextX - x, nextY - y];
  });
}
