import type { Figure, Model } from '../model.ts';
/**
 * Draws a figure as the text of an SVG file that stands alone: it carries its own style for light
 * and dark, its ground, and in `<metadata>` the definition as JSON, from which it can be drawn again.
 *
 * @param definition what the model was read from
 * @param lang one of the matrix's languages
 */
export declare function drawStandalone(definition: unknown, model: Model, figure: Figure, lang: string): string;
