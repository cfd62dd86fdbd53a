import { itemAt } from '../space.ts';
import { others, regular, signs, strong, tenths } from './width-data.ts';

export type Weight = 'regular' | 'strong';

/**
 * The width that a text has at most, whatever face of the font stack the reader has.
 *
 * @param text one line
 * @param weight a cell's label counts as strong, so that it stands alike in every figure
 * @returns em
 */
export function measure(text: string, weight: Weight = 'strong'): number {
  const widths = weight === 'strong' ? strongWidths : regularWidths;
  let sum = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = codeAt(text, index);
    if (code > 0xffff) index++;
    sum += isAscii(code) ? itemAt(widths, code - 0x20) : otherWidth(code);
    if (code >= 0x2e80 || before >= 0x2e80) sum += spaceBetween(before, code);
    before = code;
  }
  return sum / 1000;
}

const [regularWidths, strongWidths] = [readPairs(regular), readPairs(strong)];

function readPairs(digits: string): number[] {
  return Array.from(digits.matchAll(/../g), ([pair]) => parseInt(pair, 36));
}

function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/** The code point at an index, that of a pair from its first half. */
function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff || index + 1 === text.length) return unit;
  const low = text.charCodeAt(index + 1);
  return low < 0xdc00 || low > 0xdfff ? unit : ((unit - 0xd7f7) << 10) + low;
}

/**
 * The space that a page may set between an ideograph and a letter or digit beside it
 * (https://drafts.csswg.org/css-text-4/#text-autospace-property), in thousandths of an em.
 */
export function spaceBetween(before: number, after: number): number {
  if (before < 0x2e80 === after < 0x2e80) return 0;
  const [letter, ideograph] = before < after ? [before, after] : [after, before];
  return isLetter(letter) && isSpacedIdeograph(ideograph) ? 125 : 0;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xaa && code < 0x2000)
  );
}

/** Not the punctuation and the full-width forms, which have space of their own. */
function isSpacedIdeograph(code: number): boolean {
  return (
    code < 0x3000 ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code > 0x3030 && code < 0xff00) ||
    code > 0x1ffff
  );
}

interface Ranges {
  /** The first letter of each range. */
  readonly starts: readonly number[];
  /** Thousandths of an em. */
  readonly widths: readonly number[];
}

let ranges: Ranges | undefined;

function readRanges(): Ranges {
  const starts: number[] = [];
  const widths: number[] = [];
  let start = 0x7f;
  for (const [range] of others.matchAll(/[0-9A-Z]*[^0-9A-Z]/g)) {
    starts.push(start);
    widths.push(itemAt(tenths, signs.indexOf(range.slice(-1))) * 100);
    start += range.length === 1 ? 1 : parseInt(range.slice(0, -1), 36);
  }
  return { starts, widths };
}

function otherWidth(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return 1000;
  const { starts, widths } = (ranges ??= readRanges());
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (itemAt(starts, middle) <= code) low = middle;
    else high = middle;
  }
  return itemAt(widths, low);
}
