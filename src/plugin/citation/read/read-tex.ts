import { cleanLine } from '../clean-line.ts';
import {
  accents,
  cases,
  functions,
  leading,
  silent,
  styles,
  symbols,
  wrappers,
  writeScript,
} from './tex-commands.ts';

/**
 * Reads TeX as the text that it prints: accents and their letters as one character (NFC), commands
 * for signs as those signs, everything else without its looks. A command that isn't known stays as
 * it is written.
 *
 * @example
 * ```ts
 * readTex("{\\L}ukasz, {\\'E}va and {\\aa}rhus"); // => 'Łukasz, Éva and århus'
 * ```
 */
export function readTex(tex: string): string {
  return cleanLine(new TexReader(tex).readAll());
}

/** Tags and references of HTML, which some catalogues put into their entries. */
const html = /<\/?(?:b|em|i|mml:\w+|scp|strong|su[bp])\b[^<>]*>|&(?:#?\w+);/gi;

/** The commands in a TeX text that {@link readTex} doesn't know, and what is no TeX but HTML. */
export function unknownCommands(tex: string): string[] {
  if (!/[\\&<]/.test(tex)) return [];
  const reader = new TexReader(tex);
  reader.readAll();
  return [...reader.unknown, ...(tex.match(html) ?? [])];
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['~', '\u00A0'],
]);

/** A command with the blanks that TeX takes behind its name, two or three signs, or a character. */
const pieces = /\\(?:([a-z]+)\*?\s*|([^]))|---?|``|''|[?!]`|[^]/iuy;

/** Accents on accents go no deeper than this. */
const deepest = 200;

class TexReader {
  readonly unknown = new Set<string>();
  readonly #tex: string;
  #index = 0;
  #depth = 0;
  #inMath = false;

  constructor(tex: string) {
    this.#tex = tex;
  }

  /** A brace that closes no group is nothing. */
  readAll(): string {
    let text = '';
    while (this.#index < this.#tex.length) text += this.#readGroup();
    return text;
  }

  /** Reads on behind the brace that closes the group, or to the end. */
  #readGroup(): string {
    let text = '';
    for (;;) {
      const piece = this.#readPiece();
      if (piece === undefined) return text;
      text += piece;
    }
  }

  /** Undefined behind the last piece of a group. */
  #readPiece(): string | undefined {
    const [piece = '}', word, sign] = this.#take(pieces) ?? [];
    const command = word ?? sign;
    if (command !== undefined) return this.#readCommand(command);
    if (piece === '}') return undefined;
    if (piece === '{') return this.#readGroup();
    if (piece === '$') {
      const isMath = this.#inMath || this.#opensFormula();
      this.#inMath = isMath && !this.#inMath;
      return isMath ? '' : piece;
    }
    if (!this.#inMath) return ligatures.get(piece) ?? piece;
    return piece === '^' || piece === '_' ? writeScript(piece, this.#readArgument()) : piece;
  }

  /** A price is no formula: `$5 and $10`. */
  #opensFormula(): boolean {
    const end = this.#tex.indexOf('$', this.#index);
    return end >= 0 && !/^\d[^$]*\s\$/.test(this.#tex.slice(this.#index, end + 1));
  }

  #readCommand(name: string): string {
    const accent = accents.get(name);
    if (accent !== undefined) return putAccent(name, accent, this.#readArgument());
    const symbol = symbols.get(name);
    if (functions.has(name)) return this.#apart(symbol ?? name);
    if (symbol !== undefined) return symbol;
    const change = cases.get(name);
    if (change) return change(this.#readArgument());
    if (leading.has(name)) {
      this.#readArgument();
      return this.#readArgument();
    }
    if (styles.has(name)) return '';
    if (wrappers.has(name)) return this.#readArgument();
    switch (name) {
      case 'textsuperscript':
        return writeScript('^', this.#readArgument());
      case 'textsubscript':
        return writeScript('_', this.#readArgument());
      case 'enquote':
      case 'mkbibquote':
        return `“${this.#readArgument()}”`;
      case 'switchargs': {
        const last = this.#readArgument();
        return this.#readArgument() + last;
      }
      case 'begin': {
        // What a language or script is named by stands behind its name.
        const kind = this.#readArgument();
        const named = kind.startsWith('CJK') ? 2 : Number(kind === 'otherlanguage');
        for (let count = 0; count < named; count++) this.#readArgument();
        return '';
      }
      case '(':
      case ')':
        this.#inMath = name === '(';
        return '';
      default:
        if (silent.has(name)) this.#readArgument();
        else this.unknown.add(`\\${name}`);
        return silent.has(name) ? '' : `\\${name}`;
    }
  }

  /** A word of a formula with blanks between it and letters beside it. */
  #apart(word: string): string {
    const start = this.#tex.lastIndexOf('\\', this.#index - 1);
    const before = /[\p{L}\p{N})]$/u.test(this.#tex.slice(start - 1, start)) ? ' ' : '';
    const after = /^[\p{L}\p{N}\\{]/u.test(this.#tex.slice(this.#index, this.#index + 1))
      ? ' '
      : '';
    return before + word + after;
  }

  /** What stands behind a command: a group, another command or one character. */
  #readArgument(): string {
    this.#take(/\s+/y);
    if (++this.#depth > deepest) return '';
    const piece = this.#readPiece() ?? '';
    this.#depth--;
    return piece;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.#tex);
    if (found) this.#index = pattern.lastIndex;
    return found;
  }
}

/** An accent above takes the place of the dot of i and j; `\~{}` is the sign alone. */
function putAccent(name: string, accent: string, text: string): string {
  const [first, ...rest] = text;
  if (first === undefined) return name.length === 1 ? name : '';
  const isAbove = accent < '\u0323' || accent === '\u0361';
  const base = isAbove && first === 'ı' ? 'i' : isAbove && first === 'ȷ' ? 'j' : first;
  return (base + accent + rest.join('')).normalize('NFC');
}
