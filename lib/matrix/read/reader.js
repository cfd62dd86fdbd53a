import { listNames, quote, suggest } from "../../problems.js";
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Reads an object, and reports keys of it that mean nothing. */
export function readFields(reader, path, value, known) {
    const fields = readRecord(reader, path, value);
    for (const key of Object.keys(fields)) {
        if (known.includes(key))
            continue;
        reader.problems.push({
            path: join(path, key),
            found: 'nothing is called so here',
            allowed: listNames(known),
            mend: suggest(key, known),
        });
    }
    return fields;
}
/** Reads an object whose keys the author chose. */
export function readRecord(reader, path, value) {
    if (value && typeof value === 'object' && !Array.isArray(value))
        return value;
    report(reader, path, value, 'an object', 'write it as { … }');
    return {};
}
/** Reads a list; without one, an empty list. */
export function readList(reader, path, value) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    report(reader, path, value, 'a list', 'write it as [ … ]');
    return [];
}
/** Reads an id that the author chose, fit for addresses and for ids in a page. */
export function readId(reader, path, id) {
    if (typeof id === 'string' && idPattern.test(id))
        return id;
    const mend = `write it like ${quote(slug(String(id)))}`;
    report(reader, path, id, 'lower-case letters and digits, with single hyphens between', mend);
    return String(id);
}
/** Reads one of a few words; without one, the first of them. */
export function readChoice(reader, path, value, choices) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined || value === undefined)
        return choice ?? choices[0];
    report(reader, path, value, listNames(choices), suggest(String(value), choices));
    return choices[0];
}
/** Reads true or false; without one, false. */
export function readFlag(reader, path, value) {
    if (value === undefined || typeof value === 'boolean')
        return value === true;
    report(reader, path, value, 'true or false', `write  ${path}: true  or leave it out`);
    return false;
}
/** Reads a text in every language of the matrix. */
export function readText(reader, path, value) {
    if (typeof value === 'string')
        return sameEverywhere(reader, readPhrase(reader, path, value));
    const fields = readFields(reader, path, value ?? {}, reader.languages);
    const labels = {};
    for (const language of reader.languages) {
        labels[language] = readPhrase(reader, join(path, language), fields[language]);
    }
    return labels;
}
/** Reads a text that may be left out; it is then empty in every language. */
export function readOptionalText(reader, path, value) {
    return value === undefined ? sameEverywhere(reader, '') : readText(reader, path, value);
}
export function sameEverywhere(reader, text) {
    return Object.fromEntries(reader.languages.map((language) => [language, text]));
}
function readPhrase(reader, path, value) {
    if (typeof value === 'string' && value.trim())
        return value.trim();
    const language = path.slice(path.lastIndexOf('.') + 1);
    const mend = reader.languages.includes(language)
        ? `add the text in ${quote(language)}`
        : `add a text, or one per language: { ${reader.languages.map((id) => `${id}: '…'`).join(', ')} }`;
    const found = value === undefined ? 'the text is missing' : `${quote(value)} is not a text`;
    reader.problems.push({ path, found, mend });
    return '';
}
/** Reports a value that is not of the kind its place wants. */
export function report(reader, path, value, allowed, mend) {
    const found = value === undefined ? 'it is missing' : `${quote(value)} can't stand here`;
    reader.problems.push({ path, found, allowed, mend });
}
/** Joins a path and a key as an author would write it: `axes.solving`, `cells["a b"]`. */
export function join(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key))
        return `${path}[${quote(key)}]`;
    return path ? `${path}.${key}` : key;
}
function slug(text) {
    const words = text
        .normalize('NFD')
        .toLowerCase()
        .match(/[a-z0-9]+/g);
    const id = words?.join('-') ?? '';
    return /^[a-z]/.test(id) ? id : `id-${id || '1'}`;
}
