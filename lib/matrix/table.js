import { escapeXml } from "./svg/escape.js";
/**
 * Writes a figure as an HTML table: a row per cell, headed by its name, with its level on every
 * axis, its layer, and a mark if the figure highlights it.
 */
export function writeTable(model, figure, words) {
    const layered = model.layers.length > 0;
    const marked = model.cells.some((cell, at) => !cell.exclusion && !figure.highlight.has(at));
    const heads = [
        words.cell,
        ...model.axes.map((axis) => axis.label),
        ...(layered ? [words.layer] : []),
        ...(marked ? [words.highlighted] : []),
    ];
    const head = heads.map((label) => `<th scope="col">${escapeXml(label)}</th>`).join('');
    const rows = model.cells.map((cell, at) => {
        const cells = [
            ...levelsOf(model, cell),
            ...(layered ? [cell.layer?.label ?? cell.exclusion?.reason ?? ''] : []),
            ...(marked ? [figure.highlight.has(at) ? '✓' : ''] : []),
        ];
        const data = cells.map((text) => `<td>${escapeXml(text)}</td>`).join('');
        const name = cell.label || levelsOf(model, cell).join(' · ');
        return `<tr><th scope="row">${escapeXml(name)}</th>${data}</tr>`;
    });
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
function levelsOf(model, cell) {
    return model.axes.map((axis, at) => axis.levels[cell.position[at] ?? 0]?.label ?? '');
}
