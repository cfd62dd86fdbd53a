import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Width of a picture in pixels. */
const pngWidth = 1200;

/** Where the parts are that turn an SVG into a PNG, as absolute paths. */
export interface PngTools {
  readonly renderer: string;
  readonly wasm: string;
  /** A regular and a bold face with Latin and Chinese letters. */
  readonly fonts: readonly string[];
}

/** The part of `@resvg/resvg-wasm` that is used; a site may do without the package. */
interface Renderer {
  readonly initWasm: (module: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly Resvg: new (
    svg: string,
    options: Readonly<Record<string, unknown>>,
  ) => { render(): { asPng(): Uint8Array<ArrayBuffer>; free(): void }; free(): void };
}

/** Draws standalone SVGs as pictures. */
export type DrawPng = (svg: string) => Uint8Array<ArrayBuffer>;

/** The packages from which pictures are made; a site that wants pictures installs them. */
export const pngPackages = ['@resvg/resvg-wasm', '@expo-google-fonts/noto-serif-sc'] as const;
const fontFamily = 'Noto Serif SC';
const faces = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'];

/**
 * Finds the packages that pictures are made with.
 *
 * @param root folder of the project
 * @returns `undefined` where one of them is not installed
 */
export function findPngTools(root: URL): PngTools | undefined {
  const { resolve } = createRequire(new URL('package.json', root));
  const [renderer, fonts] = pngPackages;
  try {
    return {
      renderer: resolve(renderer),
      wasm: resolve(`${renderer}/index_bg.wasm`),
      fonts: faces.map((face) => resolve(`${fonts}/${face}`)),
    };
  } catch {
    return undefined;
  }
}

/**
 * Loads what draws pictures.
 *
 * @returns a function that turns a standalone SVG into a PNG in its light colours,
 *   {@link pngWidth} wide, with no font but the given ones, so that it is the same on every machine
 */
export async function loadPngMaker(tools: PngTools): Promise<DrawPng> {
  const { Resvg, initWasm } = createRequire(tools.renderer)(tools.renderer) as Renderer;
  await initWasm(readFileSync(tools.wasm)).catch(unlessStarted);
  const font = {
    fontBuffers: tools.fonts.map((file) => new Uint8Array(readFileSync(file))),
    defaultFontFamily: fontFamily,
    serifFamily: fontFamily,
  };
  return (svg) => {
    const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: pngWidth }, font });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}

/** A dev server loads its modules again after an edit; the renderer of before is still there. */
function unlessStarted(error: unknown): void {
  if (!String(error).includes('Already initialized')) throw error;
}
