import { grammarOf } from "./grammar.js";
import { localize, matchLanguage } from "./localize.js";
/** Beyond this many highlighted cells a sentence counts them instead of naming each. */
const mostNamed = 16;
/**
 * Says in words what a figure shows: the space, what stands out in it, what is excluded and why.
 *
 * @param highlight indices of the highlighted cells
 * @param lang BCP 47 tag; one of the matrix's languages
 */
export function describe(model, highlight, lang) {
    return describeLocal(localize(model, lang), highlight, matchLanguage(model, lang));
}
/** The same for a model whose language is already chosen. */
export function describeLocal(model, highlight, language) {
    const grammar = grammarOf(language);
    const levelsOf = (levels) => levels.map(({ label }) => label);
    return grammar.join([
        grammar.space(model.cells.length, model.axes.map((axis) => [axis.label, levelsOf(axis.levels)])),
        ...highlighted(model, highlight, grammar),
        ...excluded(model, grammar),
    ]);
}
function highlighted(model, highlight, grammar) {
    if (highlight.size > mostNamed)
        return [grammar.many(highlight.size, model.cells.length)];
    const cells = model.cells.filter((_, index) => highlight.has(index));
    const layers = new Set(cells.map((cell) => cell.layer));
    if (layers.size > 1 && !layers.has(undefined)) {
        return model.layers.flatMap((layer) => {
            const shown = layer.cells.filter((index) => highlight.has(index));
            const names = shown.flatMap((index) => nameOf(model, model.cells[index]));
            return names.length > 0 ? grammar.layer(layer.label, names) : [];
        });
    }
    return cells.map((cell) => grammar.cell(cell.label, levelsOf(model, cell), cell.layer?.label ?? ''));
}
function excluded(model, grammar) {
    return model.exclusions.map((exclusion) => {
        const count = model.cells.filter((cell) => cell.exclusion === exclusion).length;
        return grammar.excluded(exclusion.label, count, exclusion.reason);
    });
}
function nameOf(model, cell) {
    if (!cell)
        return [];
    return (cell.label ||
        levelsOf(model, cell)
            .map(([axis, level]) => `${axis} ${level}`)
            .join(', '));
}
function levelsOf(model, cell) {
    return model.axes.map((axis, at) => [
        axis.label,
        axis.levels[cell.position[at] ?? 0]?.label ?? '',
    ]);
}
