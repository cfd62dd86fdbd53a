import { listNames, quote, suggest } from "../../problems.js";
import { legends, views } from "../definition.js";
import { agrees, readPattern } from "./assignment.js";
import { join, readChoice, readFields, readFlag, readId, readList, readRecord, readText, } from "./reader.js";
const keys = ['view', 'highlight', 'caption', 'legend', 'links', 'steps', 'columns'];
/** Reads the declared figures; a figure's id is its key. */
export function readFigures(reader, value, targets) {
    return Object.entries(readRecord(reader, 'figures', value ?? {})).map(([id, figure]) => {
        const path = join('figures', id);
        const fields = readFields(reader, path, figure, keys);
        return {
            id: readId(reader, path, id),
            caption: readText(reader, `${path}.caption`, fields['caption']),
            ...readDrawing(reader, path, fields, targets),
        };
    });
}
/** Reads how to draw: what a figure and the attributes of a component have in common. */
export function readDrawing(reader, path, fields, targets) {
    return {
        view: readChoice(reader, join(path, 'view'), fields['view'], views),
        legend: fields['legend'] === undefined ? 'excluded' : readLegend(reader, path, fields['legend']),
        highlight: readHighlight(reader, join(path, 'highlight'), fields['highlight'] ?? 'all', targets),
        links: readFlag(reader, join(path, 'links'), fields['links']),
        steps: readFlag(reader, join(path, 'steps'), fields['steps']),
        columns: readColumns(reader, join(path, 'columns'), fields['columns'], targets.axes),
    };
}
function readLegend(reader, path, value) {
    return readChoice(reader, join(path, 'legend'), value, legends);
}
/** Reads a highlight, and says which cells it means; excluded cells are never highlighted. */
export function readHighlight(reader, path, value, targets) {
    const parts = Array.isArray(value) ? value : [value];
    return new Set(parts.flatMap((part) => highlighted(reader, path, part, targets)));
}
function highlighted(reader, path, part, targets) {
    const { axes, cells, layers } = targets;
    const those = (test) => cells.flatMap((cell, index) => (!cell.exclusion && test(cell) ? index : []));
    if (part === 'all')
        return those(() => true);
    if (typeof part !== 'string') {
        const pattern = readPattern(reader, path, part, axes);
        return those((cell) => agrees(cell.position, pattern));
    }
    if (layers.some((layer) => layer.id === part))
        return those((cell) => cell.layer?.id === part);
    if (cells.some((cell) => cell.id === part))
        return those((cell) => cell.id === part);
    const names = ['all', ...layers.map(({ id }) => id), ...cells.map(({ id }) => id)];
    reader.problems.push({
        path,
        found: `${quote(part)} is no layer and no cell`,
        allowed: `${listNames(names.slice(0, 24))}${names.length > 24 ? ', …' : ''}, or levels such as { ${axes[0]?.id ?? 'axis'}: '${axes[0]?.levels[0]?.id ?? 'level'}' }`,
        mend: suggest(part, names),
    });
    return [];
}
function readColumns(reader, path, value, axes) {
    const ids = axes.map(({ id }) => id);
    return readList(reader, path, value).flatMap((id, index) => {
        if (ids.includes(String(id)))
            return String(id);
        reader.problems.push({
            path: join(path, index),
            found: `there is no axis ${quote(id)}`,
            allowed: listNames(ids),
            mend: suggest(String(id), ids),
        });
        return [];
    });
}
