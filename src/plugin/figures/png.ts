import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Raster, writePng } from './write-png.ts';

/** Width of a picture in pixels, unless another is asked for. */
const pngWidth = 1200;

/** Where the parts are that turn an SVG into a PNG, as absolute paths. */
export interface PngTools {
  readonly renderer: string;
  readonly wasm: string;
  /** The files of a regular and a bold face, which hold every letter that is drawn. */
  readonly faces: readonly { readonly weight: 400 | 700; readonly file: string }[];
  /** What the faces are called; without it, as the first of them calls itself. */
  readonly family?: string;
}

interface Image {
  asPng(): Uint8Array<ArrayBuffer>;
  free(): void;
}

/** The part of `@resvg/resvg-wasm` that is used; a site may do without the package. */
interface Renderer {
  readonly initWasm: (module: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly Resvg: new (
    svg: string,
    options: Readonly<Record<string, unknown>>,
  ) => { render(): Raster & Image; free(): void };
}

/** What draws pictures with {@link PngTools}. */
export interface PngMaker {
  /** Draws a standalone SVG as a PNG in its light colours, so many pixels wide, or 1200. */
  readonly drawPng: (svg: string, width?: number) => Uint8Array<ArrayBuffer>;
  /** What {@link PngTools.faces} hold, as TrueType. */
  readonly faces: readonly { readonly weight: 400 | 700; readonly data: Uint8Array<ArrayBuffer> }[];
}

/** The packages from which pictures are made; a site that wants pictures installs them. */
export const pngPackages = ['@resvg/resvg-wasm', '@expo-google-fonts/noto-serif-sc'] as const;
/** What the faces are called in an SVG. */
export const pngFamily = 'Noto Serif SC';
const faceFiles = [
  { weight: 400, path: '400Regular/NotoSerifSC_400Regular.ttf' },
  { weight: 700, path: '700Bold/NotoSerifSC_700Bold.ttf' },
] as const;

/**
 * Locates the packages that pictures are made with.
 *
 * @param from address of a file of the project
 * @param fonts files of a regular and a bold face, in place of those of the second package
 * @throws Node's own error, which names the package, where one is not installed
 */
export function locatePngTools(from: URL | string, fonts: readonly string[] = []): PngTools {
  const { resolve } = createRequire(from);
  const [renderer, faces] = pngPackages;
  const tools = { renderer: resolve(renderer), wasm: resolve(`${renderer}/index_bg.wasm`) };
  const given = faceFiles.flatMap(({ weight }, index) => {
    const file = fonts[index];
    return file === undefined ? [] : [{ weight, file }];
  });
  if (given.length > 0) return { ...tools, faces: given };
  const usual = faceFiles.map(({ weight, path }) => ({
    weight,
    file: resolve(`${faces}/${path}`),
  }));
  return { ...tools, faces: usual, family: pngFamily };
}

/**
 * Looks for the same packages in a project that may do without.
 *
 * @param root folder of the project
 * @returns `undefined` where one of them is not installed
 */
export function findPngTools(root: URL, fonts?: readonly string[]): PngTools | undefined {
  try {
    return locatePngTools(new URL('package.json', root), fonts);
  } catch {
    return undefined;
  }
}

const makers = new Map<string, Promise<PngMaker>>();

/**
 * Loads what draws pictures, once for all who ask: with no font but the given ones, so that a
 * picture is the same on every machine.
 */
export function loadPngMaker(tools: PngTools): Promise<PngMaker> {
  const key = JSON.stringify(tools);
  const maker = makers.get(key) ?? startMaker(tools);
  makers.set(key, maker);
  return maker;
}

async function startMaker(tools: PngTools): Promise<PngMaker> {
  const { Resvg, initWasm } = createRequire(tools.renderer)(tools.renderer) as Renderer;
  await initWasm(readFileSync(tools.wasm)).catch(unlessStarted);
  const faces = tools.faces.map(({ weight, file }) => ({
    weight,
    data: readFileSync(file),
  }));
  const font = {
    fontBuffers: faces.map(({ data }) => data),
    ...(tools.family !== undefined && {
      defaultFontFamily: tools.family,
      serifFamily: tools.family,
    }),
  };
  return {
    faces,
    drawPng: (svg, width = pngWidth) => {
      const options = {
        fitTo: { mode: 'width', value: width },
        ...(svg.includes('<text') && { font }),
      };
      const resvg = new Resvg(svg, options);
      const image = resvg.render();
      const png = writePng(image) ?? image.asPng();
      image.free();
      resvg.free();
      return png;
    },
  };
}

/** A dev server loads its modules again after an edit; the renderer of before is still there. */
function unlessStarted(error: unknown): void {
  if (!String(error).includes('Already initialized')) throw error;
}
