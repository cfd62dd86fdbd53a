import { drawFigure } from "../render.js";
import { escapeXml } from "./escape.js";
import { standaloneCss } from "./style.js";
/** Room around a figure in a file, in units of the drawing. */
const margin = 20;
/**
 * Draws a figure as the text of an SVG file that stands alone: it carries its own style for light
 * and dark, its ground, and in `<metadata>` the definition as JSON, from which it can be drawn again.
 *
 * @param definition what the model was read from
 * @param lang one of the matrix's languages
 */
export function drawStandalone(definition, model, figure, lang) {
    const metadata = escapeXml(JSON.stringify(definition));
    const head = `<metadata>${metadata}</metadata><style>${standaloneCss()}</style>`;
    // The sections that cells lead to are not in the file, and a file is looked at as a whole.
    const still = { ...figure, links: false, steps: false };
    return `${drawFigure(model, still, lang, { file: { margin, head } })}\n`;
}
