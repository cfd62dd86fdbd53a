/** A source map of one source (https://tc39.es/ecma426/). */
export interface SignMap {
  readonly version: 3;
  readonly sources: string[];
  readonly names: string[];
  readonly mappings: string;
}

/**
 * Puts texts into a code, and maps each sign to where it was, so that maps before it stay as fine.
 *
 * @param texts by what they stand before; each is of one line
 */
export function insertTexts(
  code: string,
  texts: ReadonlyMap<number, string>,
): { readonly code: string; readonly map: SignMap } {
  let written = '';
  let index = 0;
  let back = 0;
  const mappings = code.split('\n').map((line, row) => {
    const segments = Array.from({ length: line.length + 1 }, (_, column) => {
      const text = texts.get(index) ?? '';
      written += text + code.charAt(index++);
      const moves =
        column > 0 ? [text.length + 1, 0, 0, 1] : [text.length, 0, Math.min(row, 1), back];
      return moves.map(writeNumber).join('');
    });
    back = -line.length;
    return segments.join(',');
  });
  return {
    code: written,
    map: { version: 3, sources: [''], names: [], mappings: mappings.join(';') },
  };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as maps write it: five bits a digit, from the last, which says the sign. */
function writeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let written = '';
  for (; rest > 31; rest >>= 5) written += digits.charAt((rest & 31) | 32);
  return written + digits.charAt(rest);
}
