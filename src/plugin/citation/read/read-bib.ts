import { OctantError, type Problem, quote } from '../../problems.ts';
import { isWork } from '../entry-types.ts';
import { findEntry } from '../find-entry.ts';
import type { BibEntry } from '../record.ts';
import { BibSyntaxError } from './bib-scanner.ts';
import { checkEntries } from './check-bib.ts';
import { inheritFields } from './inherit-fields.ts';
import { type WrittenEntry, type WrittenFile, parseBib } from './parse-bib.ts';
import { readRecord } from './read-record.ts';

const subject = 'The citation';

/**
 * Reads every entry of a `.bib` file.
 *
 * @param source the file's text, which is kept to the letter
 * @param file its name, for messages
 * @throws {OctantError} with the line of everything that is wrong
 * @see https://ctan.org/pkg/bibtex and https://ctan.org/pkg/biblatex for the format
 */
export function readBib(source: string, file?: string): readonly BibEntry[] {
  const parsed = parse(source, file);
  const resolved = inheritFields(parsed.entries);
  const problems = resolved.length > 0 ? [] : [noEntry];
  problems.push(...checkEntries(parsed, resolved));
  if (problems.length > 0) throw new OctantError(subject, problems, file);
  const written = parsed.entries.filter(isWork);
  const texts = written.length === 1 ? [source] : textsOf(written, parsed);
  return resolved.map((entry, index) => ({
    ...readRecord(entry),
    written: texts[index] ?? '',
    line: written[index]?.line ?? 1,
  }));
}

/**
 * Reads one entry: the one with `key`, or the first.
 *
 * @throws {OctantError} as {@link readBib}, and if no entry has the key
 */
export function readEntry(source: string, key?: string, file?: string): BibEntry {
  return findEntry(readBib(source, file), key, file);
}

const noEntry: Problem = {
  path: '',
  line: 1,
  found: 'the file holds no entry',
  allowed: 'one or more entries such as  @misc{key, author = {Wei Liu}, title = {…}}',
  hint: 'write an entry, and begin it with "@"',
};

function noText(source: unknown): Problem {
  const hint = "import it as  './post.bib?raw', or read it by  readFileSync(file, 'utf8')";
  return {
    path: 'source',
    found: `${quote(source)} is not a text`,
    allowed: 'the text of a .bib file',
    hint,
  };
}

function parse(source: unknown, file: string | undefined): WrittenFile {
  if (typeof source !== 'string') throw new OctantError(subject, [noText(source)], file);
  try {
    return parseBib(source);
  } catch (error) {
    if (!(error instanceof BibSyntaxError)) throw error;
    throw new OctantError(subject, [error.problem], file);
  }
}

/** Each entry so that it can stand alone. */
function textsOf(entries: readonly WrittenEntry[], file: WrittenFile): string[] {
  const byKey = new Map(file.entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const byMacro = new Map(
    file.definitions.flatMap((definition) =>
      definition.fields.map(({ name }) => [name, definition] as const),
    ),
  );
  return entries.map((entry) => {
    const all = new Set([entry]);
    for (const one of all) {
      for (const { name, value } of one.fields) {
        if (name !== 'crossref' && name !== 'xdata') continue;
        for (const key of value.split(',')) {
          const source = byKey.get(key.trim().toLowerCase());
          if (source) all.add(source);
        }
      }
    }
    const definitions = new Set<WrittenEntry>();
    const define = ({ macros }: WrittenEntry): void => {
      for (const { name } of macros) {
        const definition = byMacro.get(name);
        if (!definition || definitions.has(definition)) continue;
        define(definition);
        definitions.add(definition);
      }
    };
    all.forEach(define);
    return [...definitions, ...all].map(({ text }) => `${text}\n`).join('');
  });
}
