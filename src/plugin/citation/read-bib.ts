import { plugins } from '@citation-js/core';
import { OctantError, type Problem, listNames, quote, suggest } from '../problems.ts';
import { checkEntries } from './check-bib.ts';
import { type RawEntry, parseEntries, readRecord } from './read-fields.ts';
import { scanBib } from './scan-bib.ts';
import type { CitationRecord } from './record.ts';

/** A record with the entry it was read from. */
export interface BibEntry {
  readonly record: CitationRecord;
  /** The author's own characters: the whole file if it holds one entry, else the entry alone. */
  readonly written: string;
}

const subject = 'The citation';

/**
 * Reads every entry of a `.bib` file.
 *
 * @param source the file's text, which is kept to the letter
 * @param file its name, for messages
 * @throws {OctantError} with the line of everything that is wrong
 * @see https://ctan.org/pkg/bibtex and https://ctan.org/pkg/biblatex for the format
 */
export function readBib(source: string, file?: string): BibEntry[] {
  const raw = parse(source, file);
  const scanned = scanBib(source);
  const placed = scanned
    .filter(({ type }) => type !== 'string' && type !== 'preamble')
    .flatMap((entry, index) => (raw[index] ? [{ raw: raw[index], scanned: entry }] : []));
  const problems = placed.length > 0 ? [] : [noEntry];
  problems.push(...checkEntries(placed, [...builtIn(), ...scanned.flatMap(definitions)]));
  if (problems.length > 0) throw new OctantError(subject, problems, file);
  return placed.map(({ raw: entry, scanned: { text } }) => ({
    record: readRecord(entry, raw),
    written: placed.length === 1 ? source : `${text}\n`,
  }));
}

/**
 * Reads one entry: the one with `key`, or the first.
 *
 * @throws {OctantError} as {@link readBib}, and if no entry has the key
 */
export function readEntry(source: string, key?: string, file?: string): BibEntry {
  const entries = readBib(source, file);
  const entry = entries.find(({ record }) => key === undefined || record.key === key);
  if (entry) return entry;
  const keys = entries.map(({ record }) => record.key);
  const problem: Problem = {
    path: 'key',
    found: `no entry has the key ${quote(key)}`,
    allowed: listNames(keys),
    hint: suggest(String(key), keys),
  };
  throw new OctantError(subject, [problem], file);
}

const noEntry: Problem = {
  path: '',
  line: 1,
  found: 'the file holds no entry',
  allowed: 'one or more entries such as  @misc{key, author = {Wei Liu}, title = {…}}',
  hint: 'write an entry, and begin it with "@"',
};

function builtIn(): string[] {
  return Object.keys(plugins.config.get('@bibtex').constants.defaultStrings);
}

function definitions({ type, fields }: ReturnType<typeof scanBib>[number]): string[] {
  return type === 'string' ? fields.map(({ name }) => name) : [];
}

function parse(source: string, file: string | undefined): RawEntry[] {
  try {
    return parseEntries(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new OctantError(subject, [syntaxProblem((error as Error).message, source)], file);
  }
}

const tokens: Readonly<Record<string, string>> = {
  rbrace: 'a comma or the closing brace',
  lbrace: 'an opening brace',
  equals: '"="',
  label: 'a citation key and a comma',
  dataEntryType: 'the type of an entry',
};

function syntaxProblem(message: string, source: string): Problem {
  const line = Number(/at line (\d+)/.exec(message)?.[1] ?? 1);
  const [, expected = '', got = ''] = /expected "(\w+)", got "?(\w+)/.exec(message) ?? [];
  const text = source.split(/\r?\n/)[line - 1]?.trim() ?? '';
  const place = { path: '', line };
  if (got === 'EOF') {
    const hint = 'close the last entry with "}", and look for a brace that is not closed before it';
    return { ...place, found: 'the file ends within an entry', hint };
  }
  if (expected === 'rbrace') {
    const hint = 'put a comma behind the field before it';
    return { ...place, found: `expected ${tokens['rbrace']} before ${quote(text)}`, hint };
  }
  if (expected === 'comma') {
    const hint = 'begin the entry with its type and key: @misc{key,';
    return { ...place, found: `expected a citation key and a comma before ${quote(text)}`, hint };
  }
  const wanted = tokens[expected];
  if (!wanted) {
    const hint = 'look for a brace or quotation mark before it that is not closed';
    return { ...place, found: `${quote(text)} stands where no entry or field can begin`, hint };
  }
  return {
    ...place,
    found: `expected ${wanted} in ${quote(text)}`,
    hint: 'write a field as  name = {value},  and an entry as  @type{key, …}',
  };
}
