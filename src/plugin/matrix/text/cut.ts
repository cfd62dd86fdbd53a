import { type Weight, measure, spaceBetween } from './measure.ts';

/** A part of a text that stays on one line. */
export interface Segment {
  readonly text: string;
  /** Without the space behind it, in em. */
  readonly width: number;
  /** With the space between it and the next, in em. */
  readonly advance: number;
  /** True if it ends within a phrase, between two ideographs with no space or sign. */
  readonly open: boolean;
}

/** No line starts with one of these (https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const notAtStart = '、。，．：；！？）》」』】〉〕”’…—～·/／%),.:;!?]}';
/** No line ends with one of these. */
const notAtEnd = '（《「『【〈〔“‘([{';

const spaces = /[\t\n\r]| {2}/;

/** Makes every run of white space one space, as SVG does; a no-break space stays. */
export function collapse(text: string): string {
  return spaces.test(text) ? text.replace(/[\t\n\r ]+/g, ' ').trim() : text.trim();
}

/** Cuts a text behind every place where a line may end; runs of white space count as one space. */
export function cut(text: string, weight: Weight): Segment[] {
  const clean = collapse(text);
  const segments: Segment[] = [];
  let start = 0;
  for (let index = 1; index < clean.length; index++) {
    if (!mayBreak(clean, index)) continue;
    const before = unitBefore(clean, index);
    const after = clean.charCodeAt(index);
    const open = isHan(before) && isHan(after);
    const space = spaceBetween(before, after) / 1000;
    segments.push(segmentOf(clean.slice(start, index), weight, open, space));
    start = index;
  }
  if (clean) segments.push(segmentOf(clean.slice(start), weight, false, 0));
  return segments;
}

function segmentOf(text: string, weight: Weight, open: boolean, space: number): Segment {
  const whole = measure(text, weight);
  const width = text.endsWith(' ') ? whole - measure(' ', weight) : whole;
  return { text, width, advance: whole + space, open };
}

/** Joins the segments that make one phrase, so that lines end between phrases only. */
export function joinPhrases(segments: readonly Segment[]): Segment[] {
  const phrases: Segment[] = [];
  let start: Segment | undefined;
  for (const segment of segments) {
    const joined: Segment = start
      ? {
          text: start.text + segment.text,
          width: start.advance + segment.width,
          advance: start.advance + segment.advance,
          open: segment.open,
        }
      : segment;
    start = joined.open ? joined : undefined;
    if (!start) phrases.push(joined);
  }
  return phrases;
}

/** Says whether a line may end before the letter at `index`. */
function mayBreak(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (before < 0x2000 && after < 0x2000 && before !== space && before !== slash) return false;
  if (after === space || notAtStart.includes(text.charAt(index))) return false;
  if (notAtEnd.includes(text.charAt(index - 1))) return false;
  if (before === space || before === slash || before === wideSlash) return true;
  return !isLowHalf(after) && (isIdeographic(unitBefore(text, index)) || isIdeographic(after));
}

/** The code unit before a place; of a surrogate pair the first half, which tells its script. */
function unitBefore(text: string, index: number): number {
  const unit = text.charCodeAt(index - 1);
  return isLowHalf(unit) ? text.charCodeAt(index - 2) : unit;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

const space = 0x20;
const slash = 0x2f;
const wideSlash = 0xff0f;

/** Han, kana, and the punctuation and full-width forms that go with them. */
function isIdeographic(code: number): boolean {
  return isHan(code) || (code >= 0x2e80 && code <= 0x33ff) || (code >= 0xff00 && code <= 0xffef);
}

/** Han alone, by the first half of a pair for the rare ones. */
function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8bf)
  );
}
