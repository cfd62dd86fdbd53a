import { listNames, quote, suggest } from "../../problems.js";
import { indexOf } from "../space.js";
import { join, readRecord } from "./reader.js";
/** Reads a partial assignment, such as `{ solving: 'hard' }`. */
export function readPattern(reader, path, value, axes) {
    const fields = readRecord(reader, path, value);
    const ids = axes.map((axis) => axis.id);
    for (const key of Object.keys(fields)) {
        if (ids.includes(key))
            continue;
        const found = `there is no axis ${quote(key)}`;
        reader.problems.push({
            path: join(path, key),
            found,
            allowed: listNames(ids),
            mend: suggest(key, ids),
        });
    }
    return axes.map((axis) => readLevel(reader, join(path, axis.id), fields[axis.id], axis));
}
/** Reads the assignment of one cell: a level of every axis. */
export function readPosition(reader, path, value, axes) {
    const count = reader.problems.length;
    const pattern = readPattern(reader, path, value, axes);
    const missing = axes.filter((_, index) => pattern[index] === -1);
    if (missing.length > 0 && reader.problems.length === count) {
        const mend = missing
            .map((axis) => `add ${axis.id}: ${axis.levels.map((level) => quote(level.id)).join(' or ')}`)
            .join(', ');
        const found = `no level of ${listNames(missing.map((axis) => axis.id))} is given`;
        reader.problems.push({ path, found, allowed: 'a level of every axis', mend });
    }
    return pattern;
}
function readLevel(reader, path, value, axis) {
    if (value === undefined)
        return -1;
    const ids = axis.levels.map((level) => level.id);
    const position = ids.indexOf(String(value));
    if (position >= 0)
        return position;
    reader.problems.push({
        path,
        found: `${quote(value)} is not a level of ${quote(axis.id)}`,
        allowed: listNames(ids),
        mend: suggest(String(value), ids),
    });
    return -1;
}
/** Says whether a cell agrees with a pattern. */
export function agrees(position, pattern) {
    return pattern.every((level, axis) => level === -1 || level === position[axis]);
}
/** The indices of the cells that agree with a pattern. */
export function indicesOf(pattern, axes, positions) {
    if (!pattern.includes(-1))
        return [indexOf(pattern, axes)];
    return positions.flatMap((position, index) => (agrees(position, pattern) ? index : []));
}
