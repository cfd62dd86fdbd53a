const number = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

/**
 * The numbers that a text writes in digits, of any script, in one spelling and in order of size.
 *
 * @example
 * ```ts
 * readNumbers('1,000 of 2.5'); // => ['2.5', '1000']
 * readNumbers('١٬٠٠٠ من ٢٫٥'); // => ['2.5', '1000']
 * ```
 */
export function readNumbers(text: string): string[] {
  const found = text.normalize('NFKC').match(number) ?? [];
  return found.map(normalise).sort((a, b) => parseFloat(a) - parseFloat(b) || a.localeCompare(b));
}

/** A separator before three digits parts thousands, as in `1,000`, unless it is a point. */
function normalise(written: string): string {
  return written
    .replaceAll(/\p{Nd}/gu, (sign) => String(digitOf(sign)))
    .replaceAll('٫', '.')
    .replaceAll(/[,٬](?=\d{3}(?!\d))/g, '')
    .replaceAll(/[,٬]/g, '.');
}

/** The decimal digits of a script stand in a row of ten (https://www.unicode.org/reports/tr44/). */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
