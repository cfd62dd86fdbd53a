import { quote } from "../../problems.js";
import { checkDistinct } from "./axes.js";
import { indexOf } from "../space.js";
import { indicesOf, readPattern, readPosition } from "./assignment.js";
import { join, readFields, readId, readList, readOptionalText, readRecord, readText, } from "./reader.js";
const keys = ['at', 'label', 'description', 'examples', 'href'];
/** Reads the named cells; each place has one name at most. */
export function readNamedCells(reader, value, axes) {
    const entries = Object.entries(readRecord(reader, 'cells', value ?? {}));
    const cells = entries.map(([id, cell]) => {
        const path = join('cells', id);
        const fields = readFields(reader, path, cell, keys);
        return {
            id: readId(reader, path, id),
            index: indexOf(readPosition(reader, `${path}.at`, fields['at'], axes), axes),
            label: readText(reader, `${path}.label`, fields['label']),
            description: readOptionalText(reader, `${path}.description`, fields['description']),
            examples: readOptionalText(reader, `${path}.examples`, fields['examples']),
            href: readOptionalText(reader, `${path}.href`, fields['href']),
        };
    });
    if (reader.problems.length === 0)
        checkPlaces(reader, cells);
    checkDistinct(reader, 'cells', cells);
    return cells;
}
function checkPlaces(reader, cells) {
    const taken = new Map();
    for (const { id, index } of cells) {
        const other = taken.get(index);
        if (other !== undefined) {
            const found = `this place is already named ${quote(other)}`;
            reader.problems.push({ path: `cells.${id}.at`, found, mend: 'leave one of the names out' });
        }
        taken.set(index, id);
    }
}
/** Reads the exclusions, and gives each excluded cell's index its exclusion. */
export function readExclusions(reader, value, axes, positions) {
    const exclusions = [];
    const excluded = new Map();
    for (const [index, entry] of readList(reader, 'excluded', value).entries()) {
        const path = join('excluded', index);
        const fields = readFields(reader, path, entry, ['at', 'label', 'reason']);
        const pattern = readPattern(reader, `${path}.at`, fields['at'], axes);
        const exclusion = {
            label: readText(reader, `${path}.label`, fields['label']),
            reason: readText(reader, `${path}.reason`, fields['reason']),
        };
        exclusions.push(exclusion);
        if (pattern.every((level) => level === -1)) {
            const found = 'it excludes every cell';
            reader.problems.push({ path: `${path}.at`, found, mend: 'name a level of an axis' });
            continue;
        }
        for (const cell of indicesOf(pattern, axes, positions))
            excluded.set(cell, exclusion);
    }
    return { exclusions, excluded };
}
