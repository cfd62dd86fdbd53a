import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { PngTools } from './png.ts';

/** The first and the last of code points that follow one another. */
type Range = readonly [first: number, last: number];

/** So many of the letters are named. */
const most = 8;

/**
 * Names the letters of pictures that none of their faces has, which are drawn as empty boxes.
 *
 * @param option how an author names other faces
 * @returns nothing where each is there
 */
export function tellMissing(
  svgs: readonly string[],
  { faces }: Pick<PngTools, 'faces'>,
  option: string,
): string | undefined {
  const ranges = faces.flatMap(({ file }) => readRanges(file));
  const letters = [...new Set(svgs.flatMap(lettersOf))];
  const missing = letters.filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some(([first, last]) => first <= code && code <= last);
  });
  if (missing.length === 0) return undefined;
  const names = faces.map(({ file }) => basename(file)).join(', ');
  const named = missing.slice(0, most).join(' ');
  const others = missing.length > most ? ` and ${missing.length - most} more` : '';
  return `PNGs have empty boxes for ${named}${others}: no face has them (${names}); give faces that do: ${option}`;
}

/** What is read as text in a picture, but for blanks, marks and what draws nothing. */
function lettersOf(svg: string): readonly string[] {
  const texts = svg.match(/(?<=<text\b[^>]*>)[^]*?(?=<\/text>)/g) ?? [];
  const text = texts.join('').replaceAll(/<[^>]*>|&\w+;/g, '');
  return text.match(/[^\s\p{C}\p{M}]/gu) ?? [];
}

/**
 * The letters of a face, by its table `cmap`
 * (https://learn.microsoft.com/typography/opentype/spec/cmap), without the rest of a large file.
 */
function readRanges(file: string): Range[] {
  const face = openSync(file, 'r');
  try {
    const read = (start: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(face, bytes, 0, length, start));
    };
    const tables = read(12, read(4, 2).readUInt16BE() * 16);
    const cmap = /^(?:[^]{16})*?cmap/.exec(tables.toString('latin1'))?.[0].length ?? NaN;
    return rangesOf(read(tables.readUInt32BE(cmap + 4), tables.readUInt32BE(cmap + 8)));
  } catch {
    // The renderer finds no letter there either.
    return [];
  } finally {
    closeSync(face);
  }
}

function rangesOf(cmap: Buffer): Range[] {
  return lists(cmap.readUInt16BE(2), (index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  ).flatMap((table): Range[] => {
    const format = table.readUInt16BE();
    const size = table.readUInt16BE(6);
    if (format === 4) {
      return lists(size / 2, (index) => [
        table.readUInt16BE(16 + size + 2 * index),
        table.readUInt16BE(14 + 2 * index),
      ]);
    }
    if (format !== 12) return [];
    return lists(table.readUInt32BE(12), (index) => [
      table.readUInt32BE(16 + 12 * index),
      table.readUInt32BE(20 + 12 * index),
    ]);
  });
}

function lists<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}
