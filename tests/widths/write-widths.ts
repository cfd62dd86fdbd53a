import { writeFileSync } from 'node:fs';
import { format } from 'prettier';

/** Letters in a row that are as wide as each other. */
export interface Run {
  /** Thousandths of an em. */
  readonly width: number;
  letters: number;
}

/**
 * The signs that minified code has most of, which mean nothing in a literal. Widths are written in
 * them, the most frequent in the most frequent, so that what packs the code packs them well, too.
 */
const usualSigns = 'etn,rila()=os.:}ucfhdpgm;>xybwvkjzq';

/**
 * Writes the widths as the package reads them.
 *
 * @param regular those of U+0020 to U+007E, and those of `strong`, in thousandths of an em
 * @param runs from U+007F on
 */
export async function writeWidths(
  regular: readonly number[],
  strong: readonly number[],
  runs: readonly Run[],
): Promise<void> {
  const counts = new Map<number, number>();
  for (const { width } of runs) counts.set(width, (counts.get(width) ?? 0) + 1);
  const widths = [...counts].sort(([, one], [, other]) => other - one).map(([width]) => width);
  if (widths.length > usualSigns.length) throw new RangeError('There are too few signs.');
  const written = runs.map(({ width, letters }) => {
    const sign = usualSigns.charAt(widths.indexOf(width));
    return letters < 3 ? sign.repeat(letters) : letters.toString(36).toUpperCase() + sign;
  });
  const text = `
/* Written by \`npm run widths\`; see tests/widths/generate.ts. */

/** Widths of U+0020 to U+007E in thousandths of an em, each in two digits of base 36. */
export const regular = ${JSON.stringify(inPairs(regular))};

export const strong = ${JSON.stringify(inPairs(strong))};

/** The signs in which the widths of all other letters are written, and what they mean in tenths of an em. */
export const signs = ${JSON.stringify(usualSigns.slice(0, widths.length))};

export const tenths = ${JSON.stringify(widths.map((width) => width / 100))};

/**
 * From U+007F on: how many letters in a row, in base 36 with capitals and nothing for one, and the
 * sign of their width.
 */
export const others = ${JSON.stringify(written.join(''))};
`;
  writeFileSync(
    new URL('../../src/plugin/matrix/text/width-data.ts', import.meta.url),
    await format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
  );
}

function inPairs(widths: readonly number[]): string {
  return widths.map((width) => width.toString(36).padStart(2, '0')).join('');
}
