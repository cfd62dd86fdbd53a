import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { PngTools } from './png.ts';

/** The first and the last of code points that follow one another. */
type Range = readonly [first: number, last: number];

/** So many of the letters are named. */
const most = 8;

/**
 * Names the letters of pictures that are drawn as empty boxes, since none of their faces has them, and
 * those that the renderer misplaces.
 *
 * @param option how an author names other faces
 * @returns nothing where each is drawn as it should be
 */
export function tellUndrawn(
  svgs: readonly string[],
  { faces }: Pick<PngTools, 'faces'>,
  option: string,
): string[] {
  const texts = svgs.flatMap(textsOf);
  const ranges = faces.flatMap(({ file }) => readRanges(file));
  const missing = lettersOf(texts).filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some(([first, last]) => first <= code && code <= last);
  });
  const names = faces.map(({ file }) => basename(file)).join(', ');
  return [
    ...tell(
      missing,
      (named) =>
        `PNGs have empty boxes for ${named}: no face has them (${names}); give faces that do: ${option}`,
    ),
    ...tell(
      misplacedIn(texts),
      (named) =>
        `PNGs have what follows ${named} drawn over them: the renderer misplaces it behind such signs; show the SVG, which is right`,
    ),
  ];
}

function tell(letters: readonly string[], write: (named: string) => string): string[] {
  if (letters.length === 0) return [];
  const others = letters.length > most ? ` and ${letters.length - most} more` : '';
  return [write(letters.slice(0, most).join(' ') + others)];
}

/** What is read as text in a picture. */
function textsOf(svg: string): string[] {
  const texts = svg.match(/(?<=<text\b[^>]*>)[^]*?(?=<\/text>)/g) ?? [];
  return texts.map((text) => text.replaceAll(/<[^>]*>|&\w+;/g, ''));
}

/** All but blanks, marks and what draws nothing. */
function lettersOf(texts: readonly string[]): string[] {
  return [...new Set(texts.join('').match(/[^\s\p{C}\p{M}]/gu))];
}

/**
 * Letters with a sign that has a width of its own, as in most scripts of India, of which the renderer
 * counts only the first (https://github.com/linebender/resvg/pull/1043).
 */
function misplacedIn(texts: readonly string[]): string[] {
  const signs = /\P{M}\p{M}*\p{Mc}\p{M}*(?!$)/gu;
  return [...new Set(texts.flatMap((text) => text.match(signs) ?? []))];
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
