import { type PngMaker, pngFamily } from 'astro-octant/png';
import type { SatoriOptions } from 'satori';
import { colours } from '../config/colours.ts';
import { pngMaker } from './png-maker.ts';

/** What the image of a post says to those who see it in a feed. */
export interface SocialImage {
  readonly title: string;
  /** Stands above the title: the name of the site. */
  readonly site: string;
  /** Stands below it: author, day and language. */
  readonly facts: readonly string[];
  /** BCP 47 tag of the title. */
  readonly tag: string;
  /** A standalone SVG of the post's figure. */
  readonly figure?: string | undefined;
}

/** In pixels, as https://ogp.me names them and cards of 1.91:1 show them whole. */
export const socialSize = { width: 1200, height: 630 } as const;

const margin = 72;
const figureBox = { width: 420, height: socialSize.height - 2 * margin };
/** Font sizes of a title: up to how many letters of full width each has room for, and the last. */
const titleSizes = [
  { size: 76, most: 22 },
  { size: 60, most: 40 },
  { size: 46, most: 75 },
];
const smallestTitle = 36;
const { paper, ink, quiet } = colours.light;
/** One list for all images, since satori reads the faces of each list that it has not met. */
let fonts: SatoriOptions['fonts'] | undefined;

/** Draws the image of a post, as PNG of {@link socialSize}; the same text gives the same bytes. */
export async function drawSocialImage(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  // Only where there is an image to draw, since it is much to load.
  const [{ drawPng, faces }, { default: satori }] = await Promise.all([
    pngMaker(),
    import('satori'),
  ]);
  fonts ??= faces.map(({ weight, data }) => ({
    name: pngFamily,
    data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    weight,
  }));
  // Its type is that of React's elements, of which it reads these fields.
  const svg = await satori(treeOf(image, drawPng), { ...socialSize, fonts });
  return drawPng(svg, socialSize.width);
}

function treeOf(
  { title, site, facts, tag, figure }: SocialImage,
  draw: PngMaker['drawPng'],
): object {
  const fitting = titleSizes.find(({ most }) => widthOf(title) <= most);
  const size = fitting ? fitting.size : smallestTitle;
  const text = box(
    { flexDirection: 'column', justifyContent: 'space-between', flex: 1, height: figureBox.height },
    box({ fontSize: 30, color: quiet }, site),
    box({ fontSize: size, fontWeight: 700, lineHeight: 1.25, lineClamp: 6 }, title),
    box(
      { fontSize: 28, color: quiet, flexWrap: 'wrap', columnGap: 28 },
      ...facts.map((fact) => box({}, fact)),
    ),
  );
  return box(
    {
      width: socialSize.width,
      height: socialSize.height,
      padding: margin,
      boxSizing: 'border-box',
      gap: 56,
      alignItems: 'center',
      backgroundColor: paper,
      color: ink,
      fontFamily: pngFamily,
    },
    text,
    ...(figure === undefined ? [] : [picture(figure, draw)]),
  );

  function box(style: object, ...children: unknown[]): object {
    return {
      type: 'div',
      props: {
        lang: tag,
        style: { display: 'flex', ...style },
        children: children.length === 1 && typeof children[0] === 'string' ? children[0] : children,
      },
    };
  }
}

/** A figure as large as its box lets it be, drawn here since an image within an image has no fonts. */
function picture(svg: string, draw: PngMaker['drawPng']): object {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const zoom = Math.min(figureBox.width / Number(width), figureBox.height / Number(height));
  const size = {
    width: Math.round(Number(width) * zoom),
    height: Math.round(Number(height) * zoom),
  };
  const src = pictures.get(svg) ?? addressOf(draw(svg, size.width));
  pictures.set(svg, src);
  return { type: 'img', props: { src, ...size } };
}

/** Figures that have been drawn, as addresses that hold them; posts about one matrix share them. */
const pictures = new Map<string, string>();

function addressOf(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** How many letters of full width a text is about as wide as: Latin letters count half. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2e80' ? 0.5 : 1), 0);
}
