import { quote } from "../../problems.js";
import { join, readFields, readId, readRecord, readText } from "./reader.js";
/** Reads the axes: 1 to 6 of them, each with 2 to 7 levels, no label twice among neighbours. */
export function readAxes(reader, value) {
    const entries = Object.entries(readRecord(reader, 'axes', value));
    checkCount(reader, 'axes', entries.length, 1, 6, 'axes');
    const axes = entries.map(([id, axis]) => readAxis(reader, id, axis));
    checkDistinct(reader, 'axes', axes);
    return axes;
}
function readAxis(reader, id, value) {
    const path = join('axes', id);
    const fields = readFields(reader, path, value, ['label', 'levels']);
    const levels = Object.entries(readRecord(reader, `${path}.levels`, fields['levels'])).map(([levelId, label]) => ({
        id: readId(reader, join(`${path}.levels`, levelId), levelId),
        label: readText(reader, join(`${path}.levels`, levelId), label),
    }));
    checkCount(reader, `${path}.levels`, levels.length, 2, 7, 'levels');
    checkDistinct(reader, `${path}.levels`, levels);
    return {
        id: readId(reader, path, id),
        label: readText(reader, `${path}.label`, fields['label']),
        levels,
    };
}
function checkCount(reader, path, count, least, most, noun) {
    if (count >= least && count <= most)
        return;
    reader.problems.push({
        path,
        found: `there are ${count} ${noun}`,
        allowed: `${least} to ${most}`,
        mend: count < least ? `add ${noun}` : `leave out ${count - most}, or make two matrices`,
    });
}
/** Reports labels that stand twice in one language, since a reader can't tell their things apart. */
export function checkDistinct(reader, path, things) {
    for (const language of reader.languages) {
        const seen = new Map();
        for (const { id, label } of things) {
            const text = label[language] ?? '';
            const other = seen.get(text);
            if (text && other !== undefined) {
                reader.problems.push({
                    path: join(join(path, id), language),
                    found: `${quote(text)} is already the label of ${quote(other)}`,
                    mend: 'give each its own label',
                });
            }
            seen.set(text, id);
        }
    }
}
