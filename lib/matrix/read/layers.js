import { listNames, quote, suggest } from "../../problems.js";
import { lastStep } from "../palette.js";
import { indicesOf, readPattern } from "./assignment.js";
import { checkDistinct } from "./axes.js";
import { join, readFields, readId, readList, readOptionalText, readRecord, readText, } from "./reader.js";
/** Reads the layers as they are given, or makes them from rank; without any, there are none. */
export function readLayers(reader, value, space) {
    if (value === undefined)
        return { layers: [], layerOf: new Map() };
    const fields = readRecord(reader, 'layers', value);
    if ('byRank' in fields)
        return layersByRank(reader, fields['byRank'], space);
    return givenLayers(reader, fields, space);
}
function layersByRank(reader, value, space) {
    const label = readText(reader, 'layers.byRank', value);
    const rankOf = (position) => position.reduce((sum, level) => sum + level, 0);
    const counted = space.positions.flatMap((position, index) => space.excluded.has(index) ? [] : [[index, rankOf(position)]]);
    const ranks = [...new Set(counted.map(([, rank]) => rank))].sort((a, b) => a - b);
    const none = readOptionalText(reader, '', undefined);
    const layers = ranks.map((rank, at) => {
        const cells = counted.flatMap(([index, own]) => (own === rank ? index : []));
        const text = { label: numbered(label, at + 1), href: none };
        return { id: `layer-${at + 1}`, ...text, cells, ...placeOf(at, ranks.length) };
    });
    return { layers, layerOf: membership(layers) };
}
function numbered(label, number) {
    return Object.fromEntries(Object.entries(label).map(([language, text]) => [
        language,
        text.replaceAll('{n}', String(number)),
    ]));
}
function givenLayers(reader, fields, space) {
    const entries = Object.entries(fields);
    const taken = new Map();
    const layers = entries.map(([id, value], at) => {
        const path = join('layers', id);
        const own = readFields(reader, path, value, ['label', 'cells', 'href']);
        const label = readText(reader, `${path}.label`, own['label']);
        const href = readOptionalText(reader, `${path}.href`, own['href']);
        const members = readList(reader, `${path}.cells`, own['cells']);
        if (members.length === 0) {
            const mend = 'list its cells by name or by levels, or leave the layer out';
            reader.problems.push({ path: `${path}.cells`, found: 'the layer has no cells', mend });
        }
        const cells = members.flatMap((member, place) => {
            const where = join(`${path}.cells`, place);
            const found = readMember(reader, where, member, space);
            for (const cell of found) {
                checkMember(reader, where, cell, taken.get(cell), space);
                taken.set(cell, id);
            }
            return found;
        });
        return { id: readId(reader, path, id), label, href, cells, ...placeOf(at, entries.length) };
    });
    checkDistinct(reader, 'layers', layers);
    if (!space.partial && reader.problems.length === 0)
        checkComplete(reader, taken, space);
    return { layers, layerOf: membership(layers) };
}
function readMember(reader, path, value, space) {
    if (typeof value !== 'string') {
        return indicesOf(readPattern(reader, path, value, space.axes), space.axes, space.positions);
    }
    const cell = space.named.find((candidate) => candidate.id === value);
    if (cell)
        return [cell.index];
    const names = space.named.map(({ id }) => id);
    const found = `no cell is named ${quote(value)}`;
    reader.problems.push({ path, found, allowed: listNames(names), mend: suggest(value, names) });
    return [];
}
function checkMember(reader, path, cell, other, space) {
    const name = cellName(cell, space);
    if (other !== undefined) {
        const found = `${name} is already in ${quote(other)}`;
        reader.problems.push({ path, found, mend: 'keep it in one layer' });
    }
    if (space.excluded.has(cell)) {
        const found = `${name} is excluded`;
        reader.problems.push({ path, found, mend: 'leave it out of the layer or of "excluded"' });
    }
}
function checkComplete(reader, taken, space) {
    const missing = space.positions.flatMap((_, index) => taken.has(index) || space.excluded.has(index) ? [] : cellName(index, space));
    if (missing.length === 0)
        return;
    const shown = missing.length > 8 ? [...missing.slice(0, 8), '…'] : missing;
    reader.problems.push({
        path: 'layers',
        found: `${missing.length} of ${space.positions.length} cells are in no layer: ${shown.join('; ')}`,
        allowed: 'every cell in one layer, or excluded',
        mend: 'add them to a layer, or write  partialLayers: true',
    });
}
function cellName(index, { named, axes, positions }) {
    const name = named.find((cell) => cell.index === index)?.id;
    if (name)
        return quote(name);
    const levels = axes.map((axis, at) => `${axis.id}: '${axis.levels[positions[index]?.[at] ?? 0]?.id ?? ''}'`);
    return `{ ${levels.join(', ')} }`;
}
function membership(layers) {
    return new Map(layers.flatMap((layer) => layer.cells.map((cell) => [cell, layer])));
}
function placeOf(at, count) {
    return { number: at + 1, step: count === 1 ? 0 : Math.round((at * lastStep) / (count - 1)) };
}
