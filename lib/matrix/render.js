import { describeLocal } from "./describe.js";
import { resolveFigure } from "./figure.js";
import { checkView, layoutFigure } from "./layout/views.js";
import { localize, matchLanguage } from "./localize.js";
import { readModel } from "./read/model.js";
import { writeSvg } from "./svg/write.js";
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
export function renderMatrix(definition, options = {}) {
    const { lang, ...request } = options;
    const model = readModel(definition);
    const tag = lang ?? model.languages[0] ?? '';
    return drawFigure(model, resolveFigure(model, request), tag);
}
/** Draws a figure of a model that has been read already. */
export function drawFigure(model, figure, tag, { marked = false, file } = {}) {
    checkView(model, figure.view);
    const local = localize(model, tag);
    const language = matchLanguage(model, tag);
    const own = { ...figure, caption: figure.caption[language] ?? '' };
    const options = {
        id: anchorOf(model, figure),
        title: own.caption,
        description: describeLocal(local, figure.highlight, language),
        lang: tag,
        links: figure.links,
        sized: figure.view !== 'glyph',
        marked,
        stages: figure.steps ? model.layers.length : 0,
    };
    return writeSvg(layoutFigure(local, own), options, file);
}
/** The anchor of a figure in a page; the ids inside its SVG start with it. */
export function anchorOf(model, figure) {
    return `${model.id}-${figure.id}`;
}
