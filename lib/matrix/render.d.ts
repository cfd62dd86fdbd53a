import { type FigureRequest } from './figure.ts';
import type { Figure, Model } from './model.ts';
import { type SvgFile } from './svg/write.ts';
/** What {@link renderMatrix} may be told. */
export interface RenderOptions extends FigureRequest {
    /** BCP 47 tag. @default the first language of the matrix */
    readonly lang?: string;
}
/**
 * Draws a figure of a matrix as an SVG element. It reads no file, needs no DOM and remembers
 * nothing, so the same input gives the same bytes.
 *
 * @param definition what `defineMatrix` returned, or the same from JavaScript or JSON
 * @throws {OctantError} with every problem of the definition, or of the request
 * @example
 * ```ts
 * renderMatrix(fruit, { highlight: 'lemon' }); // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 * ```
 */
export declare function renderMatrix(definition: unknown, options?: RenderOptions): string;
/** How a figure is drawn beside what the figure itself says. */
export interface DrawOptions {
    /** True to give every cell classes for its levels, as the explorer needs them. @default false */
    readonly marked?: boolean;
    /** What a file of its own needs. @default none, for a page */
    readonly file?: SvgFile;
}
/** Draws a figure of a model that has been read already. */
export declare function drawFigure(model: Model, figure: Figure, tag: string, { marked, file }?: DrawOptions): string;
/** The anchor of a figure in a page; the ids inside its SVG start with it. */
export declare function anchorOf(model: Model<unknown>, figure: Figure<unknown>): string;
