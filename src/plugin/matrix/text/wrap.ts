import { type Weight, measure } from './measure.ts';

/** No line starts with one of these (https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const notAtStart = new Set('、。，．：；！？）》」』】〉〕”’…—～·/／%),.:;!?]}');
/** No line ends with one of these. */
const notAtEnd = new Set('（《「『【〈〔“‘([{');

/**
 * Breaks a text into lines no wider than `width`: at spaces, behind slashes, and between ideographs
 * as Chinese allows it; behind a hyphen or within a word only where it would not fit a line alone.
 *
 * @param text any text; runs of white space count as one space
 * @param width em
 */
export function wrap(text: string, width: number, weight: Weight = 'strong'): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces(text)) {
    const room = measure(piece.trimEnd(), weight);
    if (line && taken + room > width) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    const parts = room <= width ? [] : split(piece, width, weight);
    line += parts.pop() ?? piece;
    taken = parts.length > 0 ? measure(line, weight) : taken + measure(piece, weight);
    lines.push(...parts);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The width of the widest piece that {@link wrap} keeps whole, in em. */
export function widestPiece(text: string, weight: Weight = 'strong'): number {
  let widest = 0;
  for (const piece of pieces(text)) widest = Math.max(widest, measure(piece.trimEnd(), weight));
  return widest;
}

/** Cuts a text behind every place where a line may end. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let before = '';
  for (const written of text) {
    const letter = isSpace(written) ? ' ' : written;
    if (letter === ' ' && (before === ' ' || !before)) continue;
    if (piece && mayBreak(before, letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
    before = letter;
  }
  if (piece.trim()) found.push(piece);
  return found;
}

function isSpace(letter: string): boolean {
  return letter === ' ' || (letter < '!' && letter.trim() === '');
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || notAtStart.has(after) || notAtEnd.has(before)) return false;
  if (before === ' ' || before === '/' || before === '／') return true;
  return isIdeographic(before) || isIdeographic(after);
}

/** Han, kana, and the punctuation and full-width forms that go with them. */
function isIdeographic(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Cuts a word that is wider than a line: behind its hyphens, else wherever the line is full. */
function split(word: string, width: number, weight: Weight): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter, weight) > width) {
      const hyphen = part.lastIndexOf('-') + 1;
      const cut = hyphen > 0 ? hyphen : part.length;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
    part += letter;
  }
  parts.push(part);
  return parts;
}
