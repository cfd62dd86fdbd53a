/** Width of a picture in pixels. */
export declare const pngWidth = 1200;
/** Where the parts are that turn an SVG into a PNG, as absolute paths. */
export interface PngTools {
    readonly renderer: string;
    readonly wasm: string;
    /** A regular and a bold face with Latin and Chinese letters. */
    readonly fonts: readonly string[];
}
/** Draws standalone SVGs as pictures. */
export type DrawPng = (svg: string) => Uint8Array<ArrayBuffer>;
/** The packages from which pictures are made; a site that wants pictures installs them. */
export declare const pngPackages: readonly ["@resvg/resvg-wasm", "@expo-google-fonts/noto-serif-sc"];
/**
 * Finds the packages that pictures are made with.
 *
 * @param root folder of the project
 * @returns `undefined` where one of them is not installed
 */
export declare function findPngTools(root: URL): PngTools | undefined;
/**
 * Loads what draws pictures; once per process, since the renderer can be started only once.
 *
 * @returns a function that turns a standalone SVG into a PNG in its light colours,
 *   {@link pngWidth} wide, with no font but the given ones, so that it is the same on every machine
 */
export declare function loadPngMaker(tools: PngTools): Promise<DrawPng>;
