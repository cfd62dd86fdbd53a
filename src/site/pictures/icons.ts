import type { HandedOn } from '../config/handed-on.ts';
import { colours } from '../config/colours.ts';
import { pngMaker } from './png-maker.ts';
import source from '../../../public/favicon.svg?raw';

/** An icon of the site that some devices want as a picture. */
export interface Icon {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
}

/** What iOS puts on its home screen, at the size of its largest phones. */
export const touchIcon: Icon = { name: 'apple-touch-icon', size: 180 };

/** What other systems put there (https://web.dev/articles/add-manifest#icons). */
export const manifestIcons: readonly Icon[] = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
];

/**
 * Draws `public/favicon.svg` on paper, within the circle that every system leaves whole
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export async function drawIcon(
  { size }: Icon,
  cache: HandedOn['cache'],
): Promise<Uint8Array<ArrayBuffer>> {
  const image = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  const icon = `<image href="${image}" x="18" y="18" width="64" height="64"/>`;
  const paper = `<rect width="100" height="100" fill="${colours.light.paper}"/>`;
  const view = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"';
  const svg = `<svg ${view}>${paper}${icon}</svg>`;
  const key = `icon ${size} ${svg}`;
  const kept = cache?.read(key);
  if (kept) return kept;
  const { drawPng } = await pngMaker();
  const drawn = drawPng(svg, size);
  cache?.write(key, drawn);
  return drawn;
}
