import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import satori from 'satori';
import { colours } from '../colours.ts';

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

const family = 'Noto Serif SC';
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

const { resolve } = createRequire(import.meta.url);
const faceFile = (name: string) =>
  resolve(`@expo-google-fonts/noto-serif-sc/${name}/NotoSerifSC_${name}.ttf`);

let loading: Promise<{ regular: Buffer; bold: Buffer }> | undefined;

async function load(): Promise<{ regular: Buffer; bold: Buffer }> {
  const [regular, bold] = await Promise.all([
    readFile(faceFile('400Regular')),
    readFile(faceFile('700Bold')),
    startRenderer(),
  ]);
  return { regular, bold };
}

/** The pictures of figures may have started it before. */
async function startRenderer(): Promise<void> {
  const wasm = await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(wasm).catch((error: unknown) => {
    if (!String(error).includes('Already initialized')) throw error;
  });
}

/** Draws the image of a post, as PNG of {@link socialSize}; the same text gives the same bytes. */
export async function drawSocialImage(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  const { regular, bold } = await (loading ??= load());
  const fontBuffers = [regular, bold].map((data) => new Uint8Array(data));
  const draw = (svg: string, zoom = 1) => {
    const font = { fontBuffers, defaultFontFamily: family, serifFamily: family };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
  };
  // Its type is that of React's elements, of which it reads these fields.
  const svg = await satori(treeOf(image, draw), {
    ...socialSize,
    fonts: [
      { name: family, data: regular, weight: 400 },
      { name: family, data: bold, weight: 700 },
    ],
  });
  return draw(svg) as Uint8Array<ArrayBuffer>;
}

function treeOf(
  { title, site, facts, tag, figure }: SocialImage,
  draw: (svg: string, zoom: number) => Uint8Array,
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
      fontFamily: family,
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
function picture(svg: string, draw: (svg: string, zoom: number) => Uint8Array): object {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const zoom = Math.min(figureBox.width / Number(width), figureBox.height / Number(height));
  const png = Buffer.from(draw(svg, zoom));
  return {
    type: 'img',
    props: {
      src: `data:image/png;base64,${png.toString('base64')}`,
      width: Math.round(Number(width) * zoom),
      height: Math.round(Number(height) * zoom),
    },
  };
}

/** How many letters of full width a text is about as wide as: Latin letters count half. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2e80' ? 0.5 : 1), 0);
}
