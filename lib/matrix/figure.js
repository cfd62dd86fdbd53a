import { OctantError, listNames, quote, suggest } from "../problems.js";
import { readDrawing } from "./read/figures.js";
import { readOptionalText } from "./read/reader.js";
/**
 * Finds or makes the figure that is asked for.
 *
 * @param writtenAt file and line of the request, for the message
 * @throws {OctantError} if the figure, its view or its highlight is not known
 */
export function resolveFigure(model, request, writtenAt) {
    const problems = [];
    const declared = findDeclared(model, request.figure, problems);
    const { figure: _figure, id, caption, ...given } = request;
    const reader = { languages: model.languages, problems };
    const drawing = readDrawing(reader, '', given, model);
    const text = caption === undefined ? model.title : readOptionalText(reader, 'caption', caption);
    if (problems.length > 0) {
        throw new OctantError(`<Matrix> of ${quote(model.id)}`, problems, writtenAt);
    }
    const base = declared ?? { ...drawing, id: id ?? idOf(given.highlight), caption: text };
    return {
        ...base,
        ...(id !== undefined && { id }),
        ...(caption !== undefined && { caption: text }),
        ...pick(drawing, given),
    };
}
function findDeclared(model, id, problems) {
    if (id === undefined)
        return undefined;
    const figure = model.figures.find((candidate) => candidate.id === id);
    if (figure)
        return figure;
    const ids = model.figures.map((candidate) => candidate.id);
    const found = `the definition declares no figure ${quote(id)}`;
    problems.push({ path: 'figure', found, allowed: listNames(ids), mend: suggest(id, ids) });
    return undefined;
}
/** The parts of a drawing that the request names itself. */
function pick(drawing, given) {
    return Object.fromEntries(Object.entries(drawing).filter(([key]) => given[key] !== undefined));
}
function idOf(highlight) {
    if (highlight === undefined)
        return 'all';
    if (typeof highlight === 'string')
        return highlight;
    const words = JSON.stringify(highlight).match(/[a-z0-9]+/gi);
    return words?.join('-').toLowerCase() ?? 'all';
}
