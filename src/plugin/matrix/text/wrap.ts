import { type Piece, collapse, cut, joinPhrases } from './cut.ts';
import { type Weight, measure } from './measure.ts';

/**
 * Breaks a text into lines no wider than `width`: at spaces, behind slashes, and between ideographs
 * as Chinese allows it; behind a hyphen or within a word only where it would not fit a line alone.
 *
 * @param text any text; runs of white space count as one space
 * @param width em
 */
export function wrap(text: string, width: number, weight: Weight = 'strong'): string[] {
  // Most texts fit a line, and need not be cut to find that out.
  if (measure(text, weight) <= width && text) return [collapse(text)];
  return fill(cut(text, weight), width, weight);
}

/**
 * Wraps pieces that are cut already, with the lines made about as long as each other; where that
 * takes no more lines, they end between phrases only.
 */
export function wrapEvenly(pieces: readonly Piece[], width: number): string[] {
  const lines = fill(pieces, width, 'strong');
  if (lines.length < 2) return lines;
  if (pieces.some((piece) => piece.open)) {
    const phrases = joinPhrases(pieces);
    const whole = widestOf(phrases) <= width ? fill(phrases, width, 'strong') : [];
    if (whole.length === lines.length) return evenOut(phrases, width, whole);
  }
  return evenOut(pieces, width, lines);
}

/** Finds the narrowest width that takes no more lines. */
function evenOut(pieces: readonly Piece[], width: number, lines: string[]): string[] {
  const least = widestOf(pieces);
  for (let share = 0.6; share < 1; share += 0.1) {
    if (width * share < least) continue;
    if (countLines(pieces, width * share) === lines.length) {
      return fill(pieces, width * share, 'strong');
    }
  }
  return lines;
}

/** How many lines {@link fill} makes of pieces that all fit a line. */
function countLines(pieces: readonly Piece[], width: number): number {
  let count = 1;
  let taken = 0;
  for (const piece of pieces) {
    if (taken > 0 && taken + piece.width > width) {
      count++;
      taken = 0;
    }
    taken += piece.advance;
  }
  return count;
}

/** The width of the widest piece, in em. */
export function widestOf(pieces: readonly Piece[]): number {
  let widest = 0;
  for (const piece of pieces) if (piece.width > widest) widest = piece.width;
  return widest;
}

/** The width of the widest piece that {@link wrap} keeps whole, in em. */
export function widestPiece(text: string, weight: Weight = 'strong'): number {
  return widestOf(cut(text, weight));
}

function fill(pieces: readonly Piece[], width: number, weight: Weight): string[] {
  const lines: string[] = [];
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
    } else {
      const parts = splitWord(piece.text, width, weight);
      line = parts.pop() ?? '';
      taken = measure(line, weight) + piece.advance - measure(piece.text, weight);
      lines.push(...parts);
    }
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}

/** What a reader takes for one letter is never split. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts a word that is wider than a line: behind its hyphens, else wherever the line is full. */
function splitWord(word: string, width: number, weight: Weight): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment: letter } of letters.segment(word)) {
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
