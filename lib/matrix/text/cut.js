import { measure } from "./measure.js";
/** No line starts with one of these (https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const notAtStart = new Set('、。，．：；！？）》」』】〉〕”’…—～·/／%),.:;!?]}');
/** No line ends with one of these. */
const notAtEnd = new Set('（《「『【〈〔“‘([{');
/** Cuts a text behind every place where a line may end; runs of white space count as one space. */
export function cut(text, weight) {
    const clean = text.replace(/\s+/g, ' ').trim();
    const pieces = [];
    let start = 0;
    for (let at = 1; at <= clean.length; at++) {
        if (at < clean.length && !mayBreak(clean, at))
            continue;
        const part = clean.slice(start, at);
        const width = measure(part.trimEnd(), weight);
        pieces.push({ text: part, width, advance: measure(part, weight) });
        start = at;
    }
    return clean ? pieces : [];
}
/** Says whether a line may end before the letter at `at`. */
function mayBreak(text, at) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    const latin = before < '\u2000' && after < '\u2000';
    if (latin && before !== ' ' && before !== '/')
        return false;
    if (after === ' ' || notAtStart.has(after) || notAtEnd.has(before))
        return false;
    if (before === ' ' || before === '/' || before === '／')
        return true;
    return isIdeographic(text, at - 1) || isIdeographic(text, at);
}
/** Han, kana, and the punctuation and full-width forms that go with them; not within a surrogate pair. */
function isIdeographic(text, at) {
    const code = text.charCodeAt(at);
    if (code >= 0xd840 && code <= 0xd8bf)
        return true;
    return ((code >= 0x2e80 && code <= 0x9fff) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xff00 && code <= 0xffef));
}
