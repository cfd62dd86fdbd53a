import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellUndrawn } from '../../../src/plugin/figures/undrawn-letters.ts';
import { findPngTools } from '../../../src/plugin/figures/png.ts';

const option = 'octant({ fonts })';
const svgOf = (text: string) => `<svg><title>Ω</title><text x="1">${text}</text></svg>`;

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'octant-letters-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const uint16 = (...numbers: number[]) =>
  Buffer.concat(numbers.map((number) => Buffer.from([number >> 8, number & 255])));
const uint32 = (...numbers: number[]) => uint16(...numbers.flatMap((n) => [n >>> 16, n & 65535]));

/** A face with nothing but a table `cmap` behind another, and in it tables of some formats. */
function writeFace(name: string, ...tables: Buffer[]) {
  const starts = tables.map((_, index) =>
    tables.slice(0, index).reduce((sum, { length }) => sum + length, 4 + 8 * tables.length),
  );
  const records = starts.map((start) => Buffer.concat([uint16(3, 10), uint32(start)]));
  const cmap = Buffer.concat([uint16(0, tables.length), ...records, ...tables]);
  const recordOf = (tag: string) => Buffer.concat([Buffer.from(tag), uint32(0, 44, cmap.length)]);
  const start = Buffer.concat([uint32(0x10000), uint16(2, 0, 0, 0)]);
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat([start, recordOf('OS/2'), recordOf('cmap'), cmap]));
  return { weight: 400, file } as const;
}

/** Two segments, of the digits and of a to z, as in the Basic Multilingual Plane. */
const ofLatin = Buffer.concat([
  uint16(4, 32, 0, 4, 0, 0, 0),
  uint16(0x39, 0x7a, 0, 0x30, 0x61),
  uint16(0, 0, 0, 0),
]);
/** One group, of Arabic letters. */
const ofArabic = Buffer.concat([uint16(12, 0), uint32(28, 0, 1, 0x620, 0x64a, 1)]);

describe('the faces that come with the package', () => {
  const tools = findPngTools(new URL('../../../', import.meta.url));
  const tell = (text: string) => tellUndrawn([svgOf(text)], tools ?? { faces: [] }, option);

  it('hold Latin, Greek, Cyrillic and Chinese', () => {
    expect(tell('Easy, <tspan>naïve</tspan> &amp; “hard” · Ω Ж 生成，验证（难）')).toEqual([]);
  });

  it('hold no Arabic, which is told with the edit that mends it', () => {
    expect(tell('شاي tea')).toEqual([
      'PNGs have empty boxes for ش ا ي: no face has them (NotoSerifSC_400Regular.ttf, NotoSerifSC_700Bold.ttf); give faces that do: octant({ fonts })',
    ]);
  });

  it('are told of no more letters than a line holds', () => {
    expect(tell('ابتثجحخدذر').join()).toContain('ا ب ت ث ج ح خ د and 2 more:');
  });
});

describe('other faces', () => {
  const tell = (text: string, ...faces: ReturnType<typeof writeFace>[]) =>
    tellUndrawn([svgOf(text)], { faces }, option);

  it('are read by both tables of letters, and together', () => {
    const latin = writeFace('latin.ttf', ofLatin);
    const arabic = writeFace('arabic.ttf', ofArabic);
    expect(tell('tea 30', latin)).toEqual([]);
    expect(tell('شاي', arabic)).toEqual([]);
    expect(tell('tea شاي', latin, arabic)).toEqual([]);
    expect(tell('tea شاي', writeFace('both.ttf', ofLatin, ofArabic))).toEqual([]);
    expect(tell('tea شاي', latin).join()).toContain('for ش ا ي: no face has them (latin.ttf)');
    expect(tell('Tea', latin).join()).toContain('for T:');
  });

  it('pass over blanks, joiners and marks, and over what is no text of the picture', () => {
    const latin = writeFace('blanks.ttf', ofLatin);
    expect(tell('a\u{a0}b\u{200d}\u{ad}c\u{301}', latin)).toEqual([]);
  });

  it.each([
    ['no face', Buffer.from('tea')],
    ['nothing', Buffer.alloc(0)],
    ['a face without letters', Buffer.concat([uint32(0x10000), uint16(0, 0, 0, 0)])],
  ])('have no letter in a file of %s', (name, bytes) => {
    const file = join(folder, `${name}.ttf`);
    writeFileSync(file, bytes);
    expect(tell('tea', { weight: 400, file }).join()).toContain(
      `for t e a: no face has them (${name}.ttf)`,
    );
  });

  it('can have letters that are misplaced, of which the picture as SVG is told', () => {
    const hindi = writeFace(
      'hindi.ttf',
      Buffer.concat([uint16(12, 0), uint32(28, 0, 1, 0x900, 0x97f, 1)]),
    );
    expect(tell('जाल प्रकार', hindi)).toEqual([
      'PNGs have what follows जा का drawn over them: the renderer misplaces it behind such signs; show the SVG, which is right',
    ]);
    expect(tell('के बड़ा', hindi)).toEqual([]);
  });

  it('of another table are passed over', () => {
    expect(tell('a', writeFace('old.ttf', uint16(6, 12, 0, 0x61, 1, 1))).join()).toContain(
      'for a:',
    );
  });
});
