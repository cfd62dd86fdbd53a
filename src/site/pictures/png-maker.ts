import { type PngMaker, loadPngMaker, locatePngTools } from 'astro-octant/png';

/** What draws the site's pictures from SVG; the first to ask has it loaded. */
export function pngMaker(): Promise<PngMaker> {
  return loadPngMaker(locatePngTools(import.meta.url));
}
