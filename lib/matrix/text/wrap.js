import { cut } from "./cut.js";
import { measure } from "./measure.js";
/**
 * Breaks a text into lines no wider than `width`: at spaces, behind slashes, and between ideographs
 * as Chinese allows it; behind a hyphen or within a word only where it would not fit a line alone.
 *
 * @param text any text; runs of white space count as one space
 * @param width em
 */
export function wrap(text, width, weight = 'strong') {
    return fill(cut(text, weight), width, weight);
}
/** Wraps pieces that are cut already, with the lines made about as long as each other. */
export function wrapEvenly(pieces, width) {
    const lines = fill(pieces, width, 'strong');
    if (lines.length < 2)
        return lines;
    const least = widestOf(pieces);
    for (let share = 0.6; share < 1; share += 0.1) {
        if (width * share < least)
            continue;
        const even = fill(pieces, width * share, 'strong');
        if (even.length === lines.length)
            return even;
    }
    return lines;
}
/** The width of the widest piece, in em. */
export function widestOf(pieces) {
    let widest = 0;
    for (const piece of pieces)
        if (piece.width > widest)
            widest = piece.width;
    return widest;
}
/** The width of the widest piece that {@link wrap} keeps whole, in em. */
export function widestPiece(text, weight = 'strong') {
    return widestOf(cut(text, weight));
}
function fill(pieces, width, weight) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const piece of pieces) {
        if (line && taken + piece.width > width) {
            lines.push(line.trimEnd());
            line = '';
            taken = 0;
        }
        if (piece.width <= width) {
            line += piece.text;
            taken += piece.advance;
        }
        else {
            const parts = splitWord(piece.text, width, weight);
            line = parts.pop() ?? '';
            taken = measure(line, weight);
            lines.push(...parts);
        }
    }
    if (line)
        lines.push(line.trimEnd());
    return lines;
}
/** Cuts a word that is wider than a line: behind its hyphens, else wherever the line is full. */
function splitWord(word, width, weight) {
    const parts = [];
    let part = '';
    for (const letter of word) {
        if (part && measure(part + letter, weight) > width) {
            const hyphen = part.lastIndexOf('-') + 1;
            const cutAt = hyphen > 0 ? hyphen : part.length;
            parts.push(part.slice(0, cutAt));
            part = part.slice(cutAt);
        }
        part += letter;
    }
    parts.push(part);
    return parts;
}
