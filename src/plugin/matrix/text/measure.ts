/**
 * Widths of U+0020 to U+007E in thousandths of an em: for each letter the widest of DejaVu Serif,
 * Gelasio (which has the widths of Georgia), Noto Serif, Noto Serif CJK, Source Serif 4, Charis SIL
 * and Liberation Serif (which has the widths of Times). A browser test holds them against the faces
 * that are installed.
 */
// prettier-ignore
const regular = [
  318, 402, 460, 838, 637, 951, 891, 275, 391, 391, 500, 838, 327, 375, 327, 491,
  637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 537,
  1000, 723, 735, 766, 802, 730, 694, 799, 873, 405, 518, 748, 665, 1024, 875, 820,
  673, 820, 753, 686, 667, 843, 723, 1053, 723, 723, 695, 423, 489, 423, 838, 644,
  500, 597, 641, 561, 641, 592, 388, 641, 663, 332, 311, 607, 334, 974, 661, 603,
  641, 641, 479, 514, 402, 653, 579, 862, 578, 586, 527, 637, 559, 637, 838,
];

// prettier-ignore
const strong = [
  349, 439, 556, 838, 696, 1000, 903, 307, 474, 474, 523, 838, 349, 416, 349, 501,
  702, 696, 696, 696, 696, 696, 696, 696, 696, 696, 370, 370, 838, 838, 838, 586,
  1000, 776, 846, 796, 868, 763, 710, 855, 945, 468, 596, 870, 704, 1107, 915, 872,
  752, 872, 832, 723, 745, 873, 776, 1127, 809, 732, 730, 548, 495, 589, 838, 704,
  500, 648, 700, 609, 700, 637, 431, 700, 728, 380, 362, 693, 380, 1059, 728, 667,
  700, 700, 527, 563, 462, 728, 606, 874, 646, 599, 568, 644, 565, 644, 838,
];

export type Weight = 'regular' | 'strong';

/**
 * The width that a text has at most, whatever face of the font stack the reader has.
 *
 * @param text one line
 * @param weight a cell's label counts as strong, so that it stands alike in every figure
 * @returns em
 */
export function measure(text: string, weight: Weight = 'strong'): number {
  const widths = weight === 'strong' ? strong : regular;
  let sum = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    sum += (widths[code - 0x20] ?? otherWidth(code)) + spaceBetween(before, code);
    before = code;
  }
  return sum / 1000;
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

function otherWidth(code: number): number {
  if (isCombining(code)) return 0;
  if (code < 0x2000) return 1200;
  return code < 0x1f000 ? 1000 : 1400;
}

/** Combining marks, variation selectors, joiners and marks of direction take no room. */
function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
