import { matchLanguage } from "../matrix/localize.js";
/** The files in which a figure can be had. */
export const formats = ['svg', 'png'];
/**
 * The address of a figure's file below the base path.
 *
 * @param language one of the matrix's languages
 * @example
 * ```ts
 * figureFile(matrix, rlhf, 'zh', 'svg'); // => 'figures/env-matrix/rlhf.zh.svg'
 * ```
 */
export function figureFile(model, figure, language, format) {
    return `figures/${model.id}/${figure.id}.${language}.${format}`;
}
/**
 * The files that show what `figure` shows; none for a figure that its definition doesn't declare, or
 * that is drawn otherwise than declared.
 *
 * @param tag BCP 47 tag of a language that the matrix has
 * @param base the site's base path
 */
export function filesOf(model, figure, tag, base, served) {
    const declared = model.figures.find(({ id }) => id === figure.id);
    if (!declared || !served.matrices.includes(model.id) || !sameDrawing(declared, figure))
        return [];
    const language = matchLanguage(model, tag);
    return served.formats.map((format) => {
        const file = figureFile(model, figure, language, format);
        return { format, href: `${base.replace(/\/$/, '')}/${file}` };
    });
}
function sameDrawing(declared, figure) {
    return ['view', 'highlight', 'legend', 'columns'].every((part) => declared[part] === figure[part]);
}
