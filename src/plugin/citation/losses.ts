import { type Fact, type Line, factsOf, fieldName } from './facts.ts';
import { checkEntries, checkRecord } from './check-record.ts';
import { entryTypes } from './entry-types.ts';
import type { BibEntry, CitationRecord } from './record.ts';
import { bibType } from './write/bib-types.ts';
import { bibLines } from './write/write-bib.ts';
import { cslLines } from './write/write-csl.ts';
import { risLines, risTypes } from './write/write-ris.ts';

/** A field of an entry that a format has no place for. */
export interface Loss {
  readonly format: DerivedFormat;
  /** Name of the field, as authors have it in their entries. */
  readonly field: string;
}

/** The formats that are written from a record. The entry as its author wrote it loses nothing. */
export type DerivedFormat = 'BibTeX' | 'BibLaTeX' | 'RIS' | 'CSL-JSON';

interface Format {
  readonly name: DerivedFormat;
  readonly lines: (record: CitationRecord) => readonly Line<unknown>[];
  /** What its type of work tells, which stands in no line. */
  readonly types: (record: CitationRecord) => readonly Fact[];
}

const formats: readonly Format[] = [
  {
    name: 'BibTeX',
    lines: (record) => bibLines(record, 'bibtex'),
    types: (record) => toldByEntry(record, bibType(record, 'bibtex')),
  },
  {
    name: 'BibLaTeX',
    lines: (record) => bibLines(record, 'biblatex'),
    types: (record) => toldByEntry(record, bibType(record, 'biblatex')),
  },
  {
    name: 'RIS',
    lines: (record) => risLines(record).filter(([fact]) => fact !== 'type'),
    types: ({ type }) => (risTypes.has(type) ? ['type'] : []),
  },
  { name: 'CSL-JSON', lines: cslLines, types: () => [] },
];

/** A blog post is one by its note, whatever its type of entry. */
function toldByEntry({ type, details }: CitationRecord, entryType: string): Fact[] {
  const isTold = type === entryTypes.get(entryType)?.csl || type === 'post-weblog';
  return [
    ...(isTold ? ['type' as const] : []),
    ...(details.entryType === entryType ? ['entryType' as const] : []),
  ];
}

/**
 * What each of the formats that are written from a record has no place for.
 *
 * @throws {OctantError} if it is no record
 */
export function findLosses(written: CitationRecord): Loss[] {
  return lossesOf(checkRecord(written));
}

function lossesOf(record: CitationRecord): Loss[] {
  const facts = factsOf(record);
  return formats.flatMap(({ name, lines, types }) => {
    const written = lines(record).filter(([, , value]) => value !== undefined && value !== '');
    const held = new Set([...written.flatMap(([fact]) => fact), ...types(record)]);
    const lost = [...facts].filter((fact) => !held.has(fact));
    return lost.map((fact) => ({ format: name, field: fieldName(fact) }));
  });
}

const list = new Intl.ListFormat('en');

/**
 * Says in one line an entry what the files made from it have no place for, and what TeX in it is not
 * read; nothing for an entry that every format holds whole.
 *
 * @throws {OctantError} if it is given no entries
 * @example
 * ```ts
 * describeLosses(readBib(source), 'a.bib');
 * // => ["a.bib, line 3, key: titleaddon stands only in the entry itself; RIS has no place for version"]
 * ```
 */
export function describeLosses(entries: readonly BibEntry[], file: string): string[] {
  return checkEntries(entries).flatMap(({ record, unread, unknown, line }) => {
    const losses = lossesOf(record).filter(({ format }) => format !== 'BibTeX');
    const byFormat = Map.groupBy(losses, ({ format }) => format);
    const fieldsOf = (lost: readonly Loss[]) =>
      list.format(new Set(lost.map(({ field }) => field)));
    const byFields = Map.groupBy(byFormat, ([, lost]) => fieldsOf(lost));
    const sentences = [...byFields].map(([fields, same]) => {
      const names = same.map(([format]) => format);
      return `${list.format(names)} ${names.length > 1 ? 'have' : 'has'} no place for ${fields}`;
    });
    if (unread.length > 0) sentences.unshift(`only the entry itself holds ${list.format(unread)}`);
    if (unknown.length > 0) {
      sentences.unshift(
        `the TeX of ${list.format(unknown)} is not known here and printed as it is`,
      );
    }
    return sentences.length > 0
      ? [`${file}, line ${line}, ${record.key}: ${sentences.join('; ')}`]
      : [];
  });
}
