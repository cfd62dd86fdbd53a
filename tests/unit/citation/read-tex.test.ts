import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTex, unknownCommands } from '../../../src/plugin/citation/read/read-tex.ts';
import { reportRuns } from '../../support/report.ts';

const tables = JSON.parse(
  readFileSync('node_modules/@citation-js/plugin-bibtex/lib-mjs/input/unicode.json', 'utf8'),
) as Record<'commands' | 'mathCommands' | 'diacritics', Record<string, string | null>>;

/** Marks that only join words are no text here. */
const differs = new Set(['textcompwordmark', 'textcommabelow', 'textgravedbl', 'texttildelow']);

const commands = [
  ...Object.entries(tables.commands),
  ...Object.entries(tables.mathCommands),
].filter(
  ([name]) =>
    !differs.has(name) &&
    !/^text(ascii(caron|breve)|acutedbl|lquill|rquill|discount|blank|(un)?married|divorced|interrobangdown)$/.test(
      name,
    ),
);

describe('a command', () => {
  it.each(commands)('\\%s is the sign that another reader has for it', (name, sign) => {
    expect(readTex(`a{\\${name}}b`)).toBe(`a${sign ?? ''}b`.normalize('NFC'));
    expect(unknownCommands(`\\${name}`)).toEqual([]);
  });

  // A bar below is a macron here, as in ḏ.
  const diacritics = Object.entries(tables.diacritics).filter(([name]) => name !== 'b');

  it.each(diacritics)('\\%s puts its accent on a letter', (name, accent) => {
    for (const letter of Array.from('aeiouyncszEIZ')) {
      const composed = `${letter}${accent ?? ''}`.normalize('NFC');
      expect(readTex(`\\${name}{${letter}}`)).toBe(composed);
      expect(readTex(`{\\${name} ${letter}}x`)).toBe(`${composed}x`);
    }
  });
});

it.each([
  ["{\\'\\i}", 'í'],
  ["\\'{\\i}", 'í'],
  ['{\\"\\i}', 'ï'],
  ['{\\^{\\i}}', 'î'],
  ['{\\=\\i}', 'ī'],
  ['\\v{\\j}', 'ǰ'],
  ['{\\aa}ngstr{\\"o}m', 'ångström'],
  ['\\AA', 'Å'],
  ['{\\r a}', 'å'],
  ['\\c{c}a', 'ça'],
  ['{\\c c}a', 'ça'],
  ['{\\k{a}}', 'ą'],
  ['{\\H{o}}', 'ő'],
  ['{\\d s}', 'ṣ'],
  ["{\\'{\\^e}}", 'ế'],
  ['\\~{}', '~'],
  ['a~b', 'a\u00A0b'],
  ['1--2---3', '1–2—3'],
  ["``a'' ?`b", '“a” ¿b'],
  ['\\emph{Tractatus} {\\it logico}', 'Tractatus logico'],
  ['{\\em a \\textbf{b}}', 'a b'],
  ['$x^2 + y_1$', 'x² + y₁'],
  ['$\\alpha$-helix', 'α-helix'],
  ['H$_2$O', 'H₂O'],
  ['$\\mathbb{R}^{n}$', 'Rⁿ'],
  ['100\\% \\& \\$5 \\#1 a\\_b', '100% & $5 #1 a_b'],
  ['$5 and more', '$5 and more'],
  ['\\href{https://a.example}{here}', 'here'],
  ['$O(n \\log n)$', 'O(n log n)'],
  ['$n\\log^2n$', 'n log²n'],
  ['$2\\sin x+\\cos{y}$', '2 sin x+cos y'],
  ['\\(x^2\\) and y^2', 'x² and y^2'],
  ['20$^{\\circ}$C and 20$^\\circ$C', '20°C and 20°C'],
  ['$\\bar{p}p$ at $\\hat{x}$', 'p̄p at x̂'],
  ['Gel{\\cprime}fand', 'Gelʹfand'],
  ['\\h{\\ohorn} {\\uhorn}', 'ở ư'],
  ['{\\uppercase{d}e La} \\MakeLowercase{ABC}', 'De La abc'],
  ['\\foreignlanguage{german}{Wort} \\textcolor{red}{rot}', 'Wort rot'],
  ['\\begin{CJK}{UTF8}{gbsn}中\\end{CJK}文', '中文'],
  ['\\begin{otherlanguage}{german}Wort\\end{otherlanguage}', 'Wort'],
  ['\\selectlanguage{german}Wort {\\color{red}rot}', 'Wort rot'],
  ['\\IeC{\\"o}', 'ö'],
  ['$p \\leqslant q \\gtrsim M_\\odot$', 'p ⩽q ≳M⊙'],
  ['$5 and $10', '$5 and $10'],
  ['$5 and $x$', '$5 and x'],
  ['\\noopsort{1973a}1973', '1973'],
  ['\\texorpdfstring{$H_2$}{H2}', 'H2'],
  ['two\n  lines', 'two lines'],
  ['a } b', 'a b'],
  ['{', ''],
  ['\\', '\\'],
  ['\\foo{bar}', '\\foobar'],
])('%s reads %s', (tex, text) => {
  expect(readTex(tex)).toBe(text);
});

it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'])(
  'a command that is called \\%s stays what it is',
  (name) => {
    expect(readTex(`{\\${name} a}`)).toBe(`\\${name}a`);
  },
);

it.each([
  ['\\foo and \\bar{x}', ['\\foo']],
  ['Science &amp; <i>Technology</i>', ['&amp;', '<i>', '</i>']],
  ['CO<sub>2</sub>', ['<sub>', '</sub>']],
  ['<mml:math display="inline">x', ['<mml:math display="inline">']],
  ['M&#252;ller', ['&#252;']],
  ['a < b > c & d; e', []],
  ['<https://example.org/>', []],
])('%s holds what is not known: %j', (tex, unknown) => {
  expect(unknownCommands(tex)).toEqual(unknown);
});

it('gives one well-formed line in NFC for any text', () => {
  const piece = fc.constantFrom(
    ...["\\'", '\\', '{', '}', '$', '^', '_', '~', '\n', '\0', '\u2028', '\uD800', 'é', 'e\u0301'],
    ...['\\i', '\\v', '\\emph', '\\href', '\\begin', 'a', ' ', '%', '-', '`', '环'],
  );
  reportRuns(
    'pieces of TeX',
    fc.check(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = readTex(pieces.join(''));
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 1000 },
    ),
  );
});
