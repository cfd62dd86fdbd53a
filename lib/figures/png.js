import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
/** Width of a picture in pixels. */
export const pngWidth = 1200;
/** The packages from which pictures are made; a site that wants pictures installs them. */
export const pngPackages = ['@resvg/resvg-wasm', '@expo-google-fonts/noto-serif-sc'];
const fontFamily = 'Noto Serif SC';
const faces = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'];
/**
 * Finds the packages that pictures are made with.
 *
 * @param root folder of the project
 * @returns `undefined` where one of them is not installed
 */
export function findPngTools(root) {
    const { resolve } = createRequire(new URL('package.json', root));
    const [renderer, fonts] = pngPackages;
    try {
        return {
            renderer: resolve(renderer),
            wasm: resolve(`${renderer}/index_bg.wasm`),
            fonts: faces.map((face) => resolve(`${fonts}/${face}`)),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * Loads what draws pictures; once per process, since the renderer can be started only once.
 *
 * @returns a function that turns a standalone SVG into a PNG in its light colours,
 *   {@link pngWidth} wide, with no font but the given ones, so that it is the same on every machine
 */
export async function loadPngMaker(tools) {
    const { Resvg, initWasm } = createRequire(tools.renderer)(tools.renderer);
    await initWasm(readFileSync(tools.wasm));
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
