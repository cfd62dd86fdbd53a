import { workerData } from 'node:worker_threads';
import type { PngsToDraw } from './draw-ahead.ts';
import { drawKept } from './kept-pngs.ts';
import { runLast } from './run-last.ts';

// Draws the pictures that it is given, to be found where they are kept.

runLast();
const { svgs, ...kept } = workerData as PngsToDraw;
for (const svg of svgs) {
  // Who asks for the picture meets the same error where it can be told.
  await drawKept(svg, kept).catch(() => undefined);
}
