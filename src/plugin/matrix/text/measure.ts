/**
 * Widths of U+0020 to U+007E in thousandths of an em: for each letter the widest, regular or bold,
 * of DejaVu Serif, Gelasio (which has the widths of Georgia), Noto Serif, Noto Serif CJK,
 * Source Serif 4, Charis SIL and Liberation Serif (which has the widths of Times). A browser test
 * holds them against the faces that are installed.
 */
// prettier-ignore
const widths = [
  349, 439, 556, 838, 696, 1000, 903, 307, 474, 474, 523, 838, 349, 416, 349, 501,
  702, 696, 696, 696, 696, 696, 696, 696, 696, 696, 370, 370, 1000, 1000, 1000, 586,
  1000, 776, 846, 796, 868, 763, 710, 855, 945, 468, 596, 870, 704, 1107, 915, 872,
  752, 872, 832, 723, 745, 873, 776, 1127, 809, 732, 730, 548, 495, 589, 838, 704,
  500, 648, 700, 609, 700, 637, 431, 700, 728, 380, 362, 693, 380, 1059, 728, 667,
  700, 700, 527, 563, 462, 728, 606, 874, 646, 599, 568, 644, 565, 644, 838,
];

/**
 * The width that a text has at most, whatever face of the font stack the reader has.
 *
 * @param text one line
 * @returns em
 */
export function measure(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter.codePointAt(0) ?? 0);
  return sum / 1000;
}

function letterWidth(code: number): number {
  const width = widths[code - 0x20];
  if (width !== undefined) return width;
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
