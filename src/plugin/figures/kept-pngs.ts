import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type CachePlace, openCache } from '../disk-cache.ts';
import { type PngTools, loadPngMaker } from './png.ts';

/** What pictures are drawn with, and where they are kept from build to build. */
export interface KeptPngs {
  readonly tools: PngTools;
  /** Nothing is kept without it. */
  readonly place: CachePlace | undefined;
}

/** Tells apart all that a picture is made with, beside its SVG: the renderer and its faces. */
export function versionOf({ renderer, wasm, faces, family = '' }: PngTools): string {
  const hash = createHash('sha256').update(family);
  for (const file of [renderer, wasm]) hash.update(readFileSync(file));
  for (const { file } of faces) hash.update(readStart(file));
  return hash.digest('hex');
}

/**
 * The size of a face and its beginning, which holds a checksum of each of its tables
 * (https://learn.microsoft.com/typography/opentype/spec/otff): to read all of it takes far longer.
 */
function readStart(file: string): string {
  const face = openSync(file, 'r');
  try {
    const start = Buffer.alloc(4096);
    readSync(face, start);
    return `${fstatSync(face).size} ${start.toString('latin1')}`;
  } finally {
    closeSync(face);
  }
}

/** Draws a figure as a picture, or takes it from whoever has drawn the same before. */
export async function drawKept(
  svg: string,
  { tools, place }: KeptPngs,
): Promise<Uint8Array<ArrayBuffer>> {
  const cache = place && openCache(place.folder, place.version);
  const kept = cache?.read(svg);
  if (kept) return kept;
  const { drawPng } = await loadPngMaker(tools);
  const png = drawPng(svg);
  cache?.write(svg, png);
  return png;
}
