import { measure } from './measure.ts';

/** No line starts with one of these (https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const notAtStart = new Set('、。，．：；！？）》」』】〉〕”’…—～·/／%),.:;!?]}');
/** No line ends with one of these. */
const notAtEnd = new Set('（《「『【〈〔“‘([{');

const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Breaks a text into lines no wider than `width`: at spaces, behind hyphens and slashes, between
 * ideographs as Chinese allows it, and within a word only where it would not fit a line alone.
 *
 * @param text any text; runs of white space count as one space
 * @param width em
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces(text)) {
    const room = measure(piece.trimEnd());
    if (line && taken + room > width) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    if (room <= width) {
      line += piece;
      taken += measure(piece);
      continue;
    }
    const parts = split(piece, width);
    line = parts.pop() ?? '';
    taken = measure(line);
    lines.push(...parts);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The width of the widest piece that {@link wrap} keeps whole, in em. */
export function widestPiece(text: string): number {
  let widest = 0;
  for (const piece of pieces(text)) widest = Math.max(widest, measure(piece.trimEnd()));
  return widest;
}

/** Cuts a text behind every place where a line may end. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let before = '';
  for (const letter of text) {
    if (piece && mayBreak(before, letter)) {
      found.push(piece);
      piece = '';
    }
    const space = /\s/.test(letter);
    if (!space || (piece && !piece.endsWith(' '))) piece += space ? ' ' : letter;
    before = letter;
  }
  if (piece.trim()) found.push(piece);
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || notAtStart.has(after) || notAtEnd.has(before)) return false;
  if (before === ' ' || before === '-' || before === '/' || before === '／') return true;
  return ideograph.test(before) || ideograph.test(after);
}

/** Cuts a word that is wider than a line. */
function split(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  parts.push(part);
  return parts;
}
