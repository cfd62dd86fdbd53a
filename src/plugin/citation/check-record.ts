import { isAllowedAddress } from '../addresses.ts';
import { listNames } from '../problems.ts';
import { isoDate, readDate } from './dates.ts';
import { commonTypes, entryTypes } from './entry-types.ts';
import type { Author, BibEntry, CitationRecord, Details } from './record.ts';
import { type ValueType, flag, listOf, readAs, text, textThat, withParts } from './value-types.ts';

const person = withParts("{ family: 'Liu', given: 'Wei' }", {
  needed: { family: text },
  possible: { given: text, particle: text, suffix: text },
});
const group = withParts("{ literal: 'OpenAI' }", { needed: { literal: text }, possible: {} });

const author: ValueType = {
  ...person,
  oneOf: (value) => (Object.hasOwn(Object(value) as object, 'literal') ? group : person),
};
const authors = listOf(author);
const names = withParts(`{ names: ${authors.example}, more: false }`, {
  needed: { names: authors, more: flag },
  possible: {},
});
const day: ValueType = {
  allowed: 'a year, a year and a month, or a day, each a number',
  example: '[2025, 7, 17]',
  fits: isPartialDate,
};
const date = withParts('{ from: [2025, 7, 17] }', {
  needed: { from: day },
  possible: { to: day, doubt: textThat('?, ~ or %', "'?'", (sign) => /^[?~%]$/.test(sign)) },
});
const doi = (written: string): boolean => /^10\.[^\s{}]+$/.test(written);

const details: Readonly<Record<keyof Details, ValueType>> = {
  entryType: textThat(listNames(commonTypes), "'misc'", (type) => entryTypes.has(type)),
  ...{ genre: text, container: text },
  ...{ editors: names, translators: names, containerAuthors: names },
  ...{ series: text, seriesNumber: text, volume: text, volumes: text, issue: text, number: text },
  ...{ chapter: text, pages: text, pageTotal: text, edition: text, version: text },
  ...{ publisher: text, place: text, event: text, eventPlace: text, status: text },
  doi: textThat('a DOI without an address before it', "'10.1000/182'", doi),
  ...{ isbn: text, issn: text, archive: text, archiveNumber: text },
  accessed: date,
  ...{ abstract: text, keywords: text },
};

/** What a record must be. */
export const recordType = withParts("{ key: 'wei2025', type: 'book', … }", {
  needed: {
    key: textThat('letters, digits and signs, but for blanks, commas and braces', "'a1'", isKey),
    type: textThat('a type of CSL', "'book'", (type) => /^[a-z][a-z_-]*$/.test(type)),
    authors,
    moreAuthors: flag,
    title: text,
    details: withParts("{ publisher: 'House' }", { needed: {}, possible: details }),
  },
  possible: {
    issued: date,
    url: textThat('http:, https:, mailto: or tel:', "'https://example.org/'", isAllowedAddress),
    note: text,
    language: textThat('a language tag', "'en'", (tag) => /^[a-z0-9]+([-_][a-z0-9]+)*$/i.test(tag)),
  },
});

const line: ValueType = { allowed: 'a number', example: '1', fits: Number.isInteger };
const texts = listOf(text);
const entry = withParts('readEntry(source)', {
  needed: { record: recordType, written: text, unread: texts, unknown: texts, line },
  possible: {},
});

/**
 * Checks a record that a caller may have made by hand, and copies it as plain data.
 *
 * @throws {OctantError} naming each part that is not what it should be
 */
export function checkRecord(written: CitationRecord): CitationRecord {
  return readAs(written, 'The record', 'record', recordType);
}

/** Checks what {@link readBib} returns, as {@link checkRecord} does a record. */
export function checkEntries(written: readonly BibEntry[]): readonly BibEntry[] {
  return readAs(written, 'The list of entries', 'entries', listOf(entry));
}

/** Checks one entry, as {@link checkRecord} does a record. */
export function checkEntry(written: BibEntry): BibEntry {
  return readAs(written, 'The entry', 'entry', entry);
}

/** Checks a name, as {@link checkRecord} does a record. */
export function checkAuthor(written: Author): Author {
  return readAs(written, 'The name', 'author', author);
}

function isKey(written: string): boolean {
  return /^[^,\s{}\p{Cc}]+$/u.test(written);
}

function isPartialDate(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1 || value.length > 3) return false;
  return value.every(Number.isInteger) && readDate(isoDate(value as never)) !== undefined;
}
