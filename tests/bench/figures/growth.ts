import { renderMatrix } from '../../../src/plugin/matrix/index.ts';

/** Axes that make 8, 64, 512 and 4,096 cells. */
const sizes = [
  [2, 2, 2],
  [4, 4, 4],
  [4, 4, 4, 2, 2, 2],
  [4, 4, 4, 4, 4, 4],
];
/** Cells drawn for one figure of the table, whatever the size of a matrix. */
const drawn = 2 ** 14;

function define(levels: readonly number[]): unknown {
  const axes = levels.map((count, axis) => {
    const levels = Array.from(
      { length: count },
      (_, level) => [`l${level}`, `level ${level}`] as const,
    );
    return [`a${axis}`, { label: `Axis ${axis}`, levels: Object.fromEntries(levels) }] as const;
  });
  return {
    id: 'growth',
    languages: ['en'],
    title: 'A matrix that grows',
    axes: Object.fromEntries(axes),
    layers: { byRank: 'Layer {n}' },
  };
}

/**
 * The time per cell, in microseconds, of matrices from 8 to 4,096 cells: the median of seven turns.
 *
 * @param now the clock, in milliseconds
 */
export function timePerCell(now: () => number): { cells: number; micros: number }[] {
  return sizes.map((levels) => {
    const cells = levels.reduce((product, count) => product * count, 1);
    const definition = define(levels);
    const turns = Array.from({ length: 8 }, () => {
      const start = now();
      for (let done = 0; done < drawn; done += cells)
        Buffer.from(renderMatrix(definition, { standalone: false }));
      return ((now() - start) * 1000) / drawn;
    });
    // The first turn warms up.
    const sorted = turns.slice(1).sort((a, b) => a - b);
    return { cells, micros: sorted[3] ?? NaN };
  });
}
