import { quote } from '../../problems.ts';
import { abbreviations } from './abbreviations.ts';
import { BibScanner } from './bib-scanner.ts';

/** A name with the line on which it stands. */
export interface PlacedName {
  readonly name: string;
  readonly line: number;
}

/** A field as written: its value is still TeX, its abbreviations are resolved. */
export interface WrittenField extends PlacedName {
  readonly value: string;
}

/** An entry as written; types and names of fields and abbreviations are in lower case. */
export interface WrittenEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  /** The entry's own characters, from `@` to its closing brace. */
  readonly text: string;
  readonly fields: readonly WrittenField[];
  /** Abbreviations used in place of a text: `jul` in `month = jul`. */
  readonly macros: readonly PlacedName[];
  /** Those of them that nothing above the entry defines. */
  readonly unknownMacros: readonly PlacedName[];
}

/** A `.bib` file taken apart. */
export interface WrittenFile {
  readonly entries: readonly WrittenEntry[];
  /** The `@string` commands, with a field for each abbreviation that they define. */
  readonly definitions: readonly WrittenEntry[];
}

const opening = /@[ \t]*([a-z][\w-]*)\s*([{(])\s*/iy;
const name = /[a-z_][^\s"#%'(),={}]*/iy;
const aField = 'fields such as  name = {value}  with commas between them';
const anEntry = '@type{key, …}';
const form = 'write a field as  name = {value},  and an entry as  @type{key, …}';

/**
 * Takes a `.bib` file apart as the `bibtex` program does: what stands between entries is a comment,
 * braces count even behind a backslash, and `#` joins texts and abbreviations.
 *
 * @throws {BibSyntaxError} at the first place where the syntax is broken
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function parseBib(source: string): WrittenFile {
  const scanner: BibScanner = new BibScanner(source);
  const macros = new Map(abbreviations);
  const entries: WrittenEntry[] = [];
  const definitions: WrittenEntry[] = [];
  while (toNextEntry(scanner)) {
    if (scanner.take(/@[ \t]*comment\b(?!\s*[{(]).*/iy)) continue;
    const { index, line } = scanner;
    const type = scanner.take(opening)?.[1]?.toLowerCase();
    if (type === undefined) {
      scanner.fail(`expected the type of an entry in ${quote(scanner.lineText)}`, anEntry, form);
    }
    if (type === 'comment') skipComment(scanner);
    else {
      const body =
        type === 'preamble' ? readPreamble(scanner, macros) : readBody(scanner, type, macros);
      const entry = { type, line, text: source.slice(index, scanner.index), ...body };
      if (type === 'string') {
        definitions.push(entry);
        for (const { name: macro, value } of entry.fields) macros.set(macro, value);
      } else if (type !== 'preamble') entries.push(entry);
    }
  }
  return { entries, definitions };
}

/** An `@` begins an entry at the start of a line, and behind other text where it looks like one. */
function toNextEntry(scanner: BibScanner): boolean {
  const { source } = scanner;
  for (;;) {
    const index = source.indexOf('@', scanner.index);
    if (index < 0) return false;
    scanner.index = index;
    opening.lastIndex = index;
    if (
      opening.test(source) ||
      source.slice(source.lastIndexOf('\n', index) + 1, index).trim() === ''
    ) {
      return true;
    }
    scanner.index++;
  }
}

/** A comment ends with its brace; one that has none, or is not closed, ends with its line. */
function skipComment(scanner: BibScanner): void {
  const start = scanner.index;
  try {
    scanner.takeText('}');
  } catch {
    scanner.index = start;
    scanner.take(/.*/y);
  }
}

type Macros = ReadonlyMap<string, string>;
type Body = Pick<WrittenEntry, 'key' | 'fields' | 'macros' | 'unknownMacros'>;

function readPreamble(scanner: BibScanner, known: Macros): Body {
  const { macros, unknownMacros } = readValue(scanner, known);
  close(scanner);
  return { key: '', fields: [], macros, unknownMacros };
}

function readBody(scanner: BibScanner, type: string, known: Macros): Body {
  const key = type === 'string' ? '' : readKey(scanner);
  const fields: WrittenField[] = [];
  const macros: PlacedName[] = [];
  const unknownMacros: PlacedName[] = [];
  do {
    scanner.skipBlank();
    const { line } = scanner;
    const [field] = scanner.take(name) ?? [];
    if (field === undefined) break;
    scanner.skipBlank();
    if (!scanner.takeChar('='))
      scanner.fail(`expected "=" in ${quote(scanner.lineText)}`, aField, form);
    const read = readValue(scanner, known);
    fields.push({ name: field.toLowerCase(), line, value: read.value });
    macros.push(...read.macros);
    unknownMacros.push(...read.unknownMacros);
  } while (scanner.takeChar(','));
  close(scanner);
  return { key, fields, macros, unknownMacros };
}

function readKey(scanner: BibScanner): string {
  const [key = ''] = scanner.take(/[^,\s{}]*/y) ?? [];
  scanner.skipBlank();
  if (key !== '' && (scanner.takeChar(',') || /[})]/.test(scanner.char))) return key;
  const found = `expected a citation key and a comma before ${quote(scanner.lineText)}`;
  return scanner.fail(found, anEntry, 'begin the entry with its type and key: @misc{key,');
}

interface Value {
  readonly value: string;
  readonly macros: PlacedName[];
  readonly unknownMacros: PlacedName[];
}

function readValue(scanner: BibScanner, known: Macros): Value {
  const macros: PlacedName[] = [];
  const parts: string[] = [];
  do {
    scanner.skipBlank();
    const [digits] = scanner.take(/\d+/y) ?? [];
    const macro = digits === undefined ? scanner.take(name)?.[0].toLowerCase() : undefined;
    if (digits !== undefined) parts.push(digits);
    else if (macro !== undefined) {
      macros.push({ name: macro, line: scanner.line });
      parts.push(known.get(macro) ?? '');
    } else if (scanner.takeChar('{')) parts.push(scanner.takeText('}'));
    else if (scanner.takeChar('"')) parts.push(scanner.takeText('"'));
    else scanner.fail(`expected a value in ${quote(scanner.lineText)}`, aField, form);
    scanner.skipBlank();
  } while (scanner.takeChar('#'));
  const unknownMacros = macros.filter((macro) => !known.has(macro.name));
  return { value: parts.join(''), macros, unknownMacros };
}

function close(scanner: BibScanner): void {
  if (scanner.takeChar('})')) return;
  const text = quote(scanner.lineText);
  if (/[a-z]/i.test(scanner.char)) {
    const hint = 'put a comma behind the field before it';
    scanner.fail(`expected a comma or the closing brace before ${text}`, aField, hint);
  }
  const hint = 'look for a brace or quotation mark before it that is not closed';
  scanner.fail(`${text} stands where no entry or field can begin`, aField, hint);
}
