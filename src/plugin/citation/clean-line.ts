/**
 * Makes one line of a text: line ends and other control characters would end the line of a format
 * that has one line a field, and XML can't hold them.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[ \p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .trim();
}
