import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eastAsianWidthType } from 'get-east-asian-width';
import * as fontkit from 'fontkit';
import { type Run, writeWidths } from './write-widths.ts';

// Writes src/plugin/matrix/text/width-data.ts: how wide each letter is at most, whatever face of the
// figures' font stack a reader has. `npm run widths` installs the faces and runs this.

/** The faces of the stack, which draw every letter that they have. */
const stack =
  /(gelasio|noto-serif|source-serif-4|charis-sil|tinos)-(latin|greek|cyrillic|vietnamese)|noto-serif-sc-latin|DejaVuSerif/;
/** Thousandths of an em in which widths outside ASCII are written. */
const grain = 100;
/** What is rare in a label is rounded up to half an em, so that ranges are long. */
const coarseGrain = 500;
/** Wider than nearly every letter of the scripts that no face was measured for. */
const unknownWidth = 2000;
/** The faces of systems are a little wider than these in some scripts. */
const margin = 1.08;
/** Each letter of these scripts is as wide as the widest of them, and of all else as wide as it is. */
const others = scripts(
  'Adlm Bali Bamu Cans Cham Cher Copt Java Kali Lisu Limb Mong Mtei Newa Nkoo Olck Osge Rohg Saur Sund Sylo Syrc Tale Talu Tavt Lana Tfng Vaii Yiii',
);

/** In these scripts a mark above or below can take room beside its letter. */
const growing = scripts('Beng Deva Gujr Guru Khmr Knda Mlym Mong Mymr Orya Sinh Taml Telu');

/** What makes a letter join; fontkit draws it as a space. */
const joiners = new Set([0x200d, 0x20]);

const regular = new Map<number, number>();
const strong = new Map<number, number>();

const files = globSync(
  [
    'node_modules/@fontsource/*/files/*-{400,700}-normal.woff2',
    'node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif{,-Bold}.ttf',
  ],
  { cwd: import.meta.dirname },
).map((file) => join(import.meta.dirname, file));
// Of the sets with ideographs, which are an em wide, only what a Latin text takes from them.
// And of the faces for display none, whose letters are far wider than those of a text.
const sets = /noto-(serif|sans)-(sc-\d|jp|kr)|kufi|nastaliq/;
const isOfStack = (file: string) => stack.test(basename(file));
files.filter(isOfStack).forEach((file) => readFace(file, () => true));
const drawn = new Set(strong.keys());
files
  .filter((file) => !isOfStack(file) && !sets.test(file))
  .forEach((file) => readFace(file, (code) => !drawn.has(code) || !isWestern(code)));

function readFace(file: string, isWanted: (code: number) => boolean): void {
  const font = fontkit.create(readFileSync(file));
  if ('fonts' in font) return;
  for (const code of font.characterSet.filter(isWanted)) {
    const width = Math.ceil((advanceOf(font, code) / font.unitsPerEm) * 1000);
    for (const widths of /-700-|-Bold/.test(file) ? [strong] : [regular, strong]) {
      widths.set(code, Math.max(widths.get(code) ?? 0, width));
    }
  }
}

const widestOfScript = new Map(others.map((script) => [script, 0]));
for (const [code, width] of strong) {
  const script = others.find((candidate) => candidate.test(String.fromCodePoint(code)));
  if (script) widestOfScript.set(script, Math.max(width, widestOfScript.get(script) ?? 0));
}

const runs: Run[] = [];
for (let code = 0x7f, last: Run | undefined; code <= 0x10ffff; code++) {
  // What stands for nothing belongs to the range before it.
  const isNothing = last && /\p{Cn}/u.test(String.fromCodePoint(code));
  const width = widthOf(code) ?? unknownWidth;
  if (last && (isNothing || last.width === width)) last.letters += 1;
  else runs.push((last = { width, letters: 1 }));
}

await writeWidths(ascii(regular), ascii(strong), runs);
console.log(`${runs.length} ranges`);

function ascii(widths: ReadonlyMap<number, number>): number[] {
  return Array.from({ length: 0x7f - 0x20 }, (_, index) => widths.get(index + 0x20) ?? 0);
}

/** Nothing for a letter that no face has. */
function widthOf(code: number): number | undefined {
  const letter = String.fromCodePoint(code);
  if (/[\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter)) return 0;
  if (/[\p{Co}\p{Cs}]/u.test(letter)) return undefined;
  // Emoji are drawn by faces of their own.
  if (code >= 0x2300 && /\p{Emoji}/u.test(letter)) return 1400;
  const type = eastAsianWidthType(code);
  if (type === 'fullwidth' || type === 'wide') return 1000;
  const script = others.find((candidate) => candidate.test(letter));
  const measured = script ? widestOfScript.get(script) : strong.get(code);
  const room = isRare(code) ? coarseGrain : grain;
  const scaled = Math.ceil(((measured ?? 0) * (isWestern(code) ? 1 : margin)) / room) * room;
  // A Chinese face sets signs an em wide that others set narrower.
  const ambiguous = type === 'ambiguous' && !/\p{L}/u.test(letter) ? 1000 : 0;
  if (/\p{Mn}/u.test(letter)) return scaled;
  return Math.max(scaled, ambiguous) || undefined;
}

/** Letters for compatibility, beyond the first plane, and signs that are neither dash nor arrow. */
function isRare(code: number): boolean {
  return code > 0xa000 || (code >= 0x2200 && code < 0x2c00 && !(code >= 0x27f0 && code < 0x2900));
}

/** Said of what the stack's own faces draw. */
function isWestern(code: number): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u.test(
    String.fromCodePoint(code),
  );
}

/** Letters that join are measured in each of their forms, and marks by what they add to a letter. */
function advanceOf(font: fontkit.Font, code: number): number {
  const letter = String.fromCodePoint(code);
  const plain = font.glyphForCodePoint(code).advanceWidth;
  if (/\p{Mn}/u.test(letter)) return addedWidth(font, code);
  if (!/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u.test(letter)) {
    return plain;
  }
  const forms = [`\u200d${letter}`, `${letter}\u200d`, `\u200d${letter}\u200d`];
  return Math.max(plain, ...forms.map((form) => shapedWidth(font, form)));
}

/** What a mark adds to the letters of its script, some of which grow with it. */
function addedWidth(font: fontkit.Font, mark: number): number {
  const sign = String.fromCodePoint(mark);
  const script = growing.find((candidate) => candidate.test(sign));
  if (!script) return 0;
  const letters = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => script.test(letter) && /\p{Lo}/u.test(letter));
  const added = letters.map(
    (letter) => shapedWidth(font, letter + sign) - shapedWidth(font, letter),
  );
  // Every letter has some room to spare, so that the few which grow most need not count.
  return Math.max(0, added.sort((a, b) => a - b)[Math.floor(added.length * 0.75)] ?? 0);
}

/** fontkit trips over anchors of marks in some faces; a letter alone has none. */
function shapedWidth(font: fontkit.Font, text: string): number {
  try {
    return font
      .layout(text)
      .glyphs.filter(({ codePoints }) => !codePoints.every((code) => joiners.has(code)))
      .reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  } catch {
    return 0;
  }
}

function scripts(names: string): RegExp[] {
  return names.split(' ').map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));
}
