import { createRequire } from 'node:module';
import { findPngTools, loadPngMaker } from '../../../src/plugin/figures/png.ts';
import type { Raster } from '../../../src/plugin/figures/write-png.ts';

const found = findPngTools(new URL('../../../', import.meta.url));
if (!found) throw new Error('The tests take the packages that draw pictures');
export const tools = found;

export const { drawPng } = await loadPngMaker(tools);

/** The renderer itself, which writes PNGs of its own. */
export const { Resvg } = createRequire(tools.renderer)(tools.renderer) as {
  readonly Resvg: new (svg: string) => {
    render(): Raster & { asPng(): Uint8Array<ArrayBuffer> };
  };
};

/** A picture as the renderer reads it within another. */
export function decode(png: Uint8Array): Raster {
  const [width, height] = [16, 20].map((place) => Buffer.from(png).readUInt32BE(place));
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image href="${href}" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render();
}
