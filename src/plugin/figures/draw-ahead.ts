import { Worker } from 'node:worker_threads';
import { openCache } from '../disk-cache.ts';
import { drawPicture } from '../matrix/index.ts';
import type { MatrixFile } from '../store/read-matrices.ts';
import { drawnFigures } from './drawn-figures.ts';
import type { KeptPngs } from './kept-pngs.ts';
import { moduleEnding } from './module-ending.ts';

/** What the thread is told that draws pictures. */
export interface PngsToDraw extends KeptPngs {
  readonly svgs: readonly string[];
}

/** So few are drawn sooner than a thread has begun. */
const fewest = 3;

/**
 * Has the pictures of figures that no earlier build has drawn drawn on another core, while the build
 * is not yet at them. It comes to the first of them first, and draws what it doesn't find; so the
 * thread begins with the last, until they meet. A build that fails doesn't wait for it.
 *
 * @param pictures as SVG
 * @returns the thread, where there is enough to draw
 */
export function drawAhead(
  pictures: readonly string[],
  { tools, place }: KeptPngs,
): Worker | undefined {
  if (!place) return undefined;
  const cache = openCache(place.folder, place.version);
  const svgs = pictures.filter((svg) => !cache.read(svg)).toReversed();
  cache.prune();
  if (svgs.length < fewest) return undefined;
  const thread = new Worker(new URL(`./png-thread.${moduleEnding}`, import.meta.url), {
    workerData: { svgs, tools, place } satisfies PngsToDraw,
  });
  // What it has not drawn, the build draws.
  thread.on('error', () => undefined);
  thread.unref();
  return thread;
}

/** The figures of definitions that are pictures too, as their routes draw them. */
export function picturesOf(matrices: readonly MatrixFile[]): string[] {
  return matrices.flatMap(({ checked }) => {
    if ('failure' in checked) return [];
    const { value: matrix } = checked;
    return matrix.languages.flatMap((lang) => drawnFigures(matrix, lang)).map(drawPicture);
  });
}
