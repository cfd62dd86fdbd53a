import { type Segment, collapse, cut, joinPhrases } from './cut.ts';
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
  return fill(cut(text, weight), width, weight).map((line) => line.trimEnd());
}

/**
 * Wraps segments that are cut already, with the lines made about as long as each other; where that
 * takes no more lines, they end between phrases only. Together the lines are the text: each keeps the
 * space at which it ends.
 */
export function wrapEvenly(segments: readonly Segment[], width: number): string[] {
  const lines = fill(segments, width, 'strong');
  if (lines.length < 2) return lines;
  if (segments.some((segment) => segment.open)) {
    const phrases = joinPhrases(segments);
    const whole = widestOf(phrases) <= width ? fill(phrases, width, 'strong') : [];
    if (whole.length === lines.length) return evenOut(phrases, width, whole);
  }
  return evenOut(segments, width, lines);
}

/** Finds the narrowest width that takes no more lines. */
function evenOut(segments: readonly Segment[], width: number, lines: string[]): string[] {
  const least = widestOf(segments);
  for (let share = 0.6; share < 1; share += 0.1) {
    if (width * share < least) continue;
    if (countLines(segments, width * share) === lines.length) {
      return fill(segments, width * share, 'strong');
    }
  }
  return lines;
}

/** How many lines {@link fill} makes of segments that all fit a line. */
function countLines(segments: readonly Segment[], width: number): number {
  let count = 1;
  let taken = 0;
  for (const segment of segments) {
    if (taken > 0 && taken + segment.width > width) {
      count++;
      taken = 0;
    }
    taken += segment.advance;
  }
  return count;
}

/** The width of the widest segment, in em. */
export function widestOf(segments: readonly Segment[]): number {
  let widest = 0;
  for (const segment of segments) if (segment.width > widest) widest = segment.width;
  return widest;
}

/** The width of the widest segment that {@link wrap} keeps whole, in em. */
export function widestSegment(text: string, weight: Weight = 'strong'): number {
  return widestOf(cut(text, weight));
}

function fill(segments: readonly Segment[], width: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const segment of segments) {
    if (line && taken + segment.width > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    if (segment.width <= width) {
      line += segment.text;
      taken += segment.advance;
    } else {
      line = splitWord(segment.text, width, weight, lines);
      taken = measure(line, weight) + segment.advance - measure(segment.text, weight);
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** What a reader takes for one letter is never split. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a word that is wider than a line: behind its hyphens, else wherever the line is full. Adds the
 * full lines and returns what is left.
 */
function splitWord(word: string, width: number, weight: Weight, lines: string[]): string {
  let part = '';
  for (const { segment: letter } of letters.segment(word)) {
    if (part && measure(part + letter, weight) > width) {
      const hyphen = part.lastIndexOf('-') + 1;
      const cutAt = hyphen > 0 ? hyphen : part.length;
      lines.push(part.slice(0, cutAt));
      part = part.slice(cutAt);
    }
    part += letter;
  }
  return part;
}
