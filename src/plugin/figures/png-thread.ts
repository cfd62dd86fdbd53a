import { workerData } from 'node:worker_threads';
import type { PngsToDraw } from './draw-ahead.ts';
import { drawKept } from './kept-pngs.ts';

// Draws the pictures that it is given, to be found where they are kept.

const { svgs, ...kept } = workerData as PngsToDraw;
for (const svg of svgs) {
  // Who asks for the picture meets the same error where it can be told.
  await drawKept(svg, kept).catch(() => undefined);
}
