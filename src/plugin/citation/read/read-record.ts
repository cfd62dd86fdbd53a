import type { CitationRecord, CitedDate } from '../record.ts';
import { readDate, readYearMonth } from '../dates.ts';
import { entryTypes } from '../entry-types.ts';
import { FieldReader } from './field-reader.ts';
import type { ResolvedEntry } from './inherit-fields.ts';
import { languageTag } from '../language-names.ts';
import { findAddress, pageAddress } from './read-address.ts';
import { readDetails } from './read-details.ts';

/** A record, the fields of its entry of which it holds nothing, and the TeX that it can't read. */
export interface ReadRecord {
  readonly record: CitationRecord;
  readonly unread: readonly string[];
  readonly unknown: readonly string[];
}

/** Turns a checked entry into a record. */
export function readRecord(entry: ResolvedEntry): ReadRecord {
  const fields = new FieldReader(entry);
  const notes = [fields.text('note'), fields.text('addendum')].filter(Boolean);
  const note = notes.length > 0 ? notes.join('. ') : undefined;
  const type = isBlogPost(note) ? 'post-weblog' : (entryTypes.get(entry.type)?.csl ?? 'document');
  const authors = fields.names('author');
  const record: CitationRecord = {
    key: entry.key,
    type,
    authors: authors?.names ?? [],
    moreAuthors: authors?.more ?? false,
    title: fields.title() ?? '',
    issued: readIssued(fields),
    url: readUrl(fields),
    note,
    language: readLanguage(fields),
    details: readDetails(fields, entry.type, type),
  };
  const unread = [...fields.unread(), ...unheldOf(fields)];
  return { record, unread, unknown: fields.unknown() };
}

/** The date of an entry, from `date` or from `year`, `month` and `day`; undefined if it isn't one. */
export function readIssued(fields: FieldReader): CitedDate | undefined {
  const date = fields.date('date');
  if (date !== undefined) return readDate(date.replace(season, '').replace(openEnd, ''));
  const [year = '', month, day] = [fields.date('year'), fields.text('month'), fields.text('day')];
  return readYearMonth(year, seasons.test(month ?? '') ? '' : month, day);
}

/** Seasons of BibLaTeX's dates, which are counted behind the months, and their names in BibTeX's. */
const season = /(?<=^\d{4})-2[1-4]$/;
const seasons = /^(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter)$/i;
/** A span that has no end yet. */
const openEnd = /(?<=\d[?~%]?)\/(?:\.\.)?$/;

/** What a date says that no record holds. */
function unheldOf(fields: FieldReader): string[] {
  const date = fields.date('date');
  if (date === undefined) return seasons.test(fields.text('month') ?? '') ? ['month'] : [];
  return [
    ...(season.test(date) ? ['date (its season)'] : []),
    ...(openEnd.test(date) ? ['date (its open end)'] : []),
  ];
}

/** What a note must say for the entry to be a blog post whatever its type is. */
function isBlogPost(note = ''): boolean {
  return /^(we)?blog\b|博客|博文/i.test(note);
}

/** The address of the page, which older entries have in `howpublished`. */
function readUrl(fields: FieldReader): string | undefined {
  const url = fields.tex('url');
  if (url !== undefined) return pageAddress(url);
  const { address, rest } = findAddress(fields.peek('howpublished') ?? '');
  if (address !== undefined && rest === '') fields.tex('howpublished');
  return address === undefined ? undefined : pageAddress(address);
}

/** A language that has no tag here is not held. */
function readLanguage(fields: FieldReader): string | undefined {
  for (const name of ['language', 'langid']) {
    const tag = languageTag(fields.peek(name));
    if (tag !== undefined) return fields.text(name) && tag;
  }
  return undefined;
}
