import { checkRecord } from '../check-record.ts';
import { isoSpan } from '../dates.ts';
import type { Line } from '../facts.ts';
import { languageName } from '../language-names.ts';
import type { Author, CitationRecord, CitedDate, NameList } from '../record.ts';
import {
  type BibDialect,
  bibType,
  containerField,
  numberField,
  publisherField,
} from './bib-types.ts';
import { escapeTex, escapeTitle } from './escape-tex.ts';

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Writes a record as a BibTeX entry, its last line ended.
 *
 * @throws {OctantError} if it is no record
 * @see https://ctan.org/pkg/bibtex
 */
export function writeBibtex(record: CitationRecord): string {
  return writeEntry(checkRecord(record), 'bibtex');
}

/**
 * Writes a record as a BibLaTeX entry, its last line ended.
 *
 * @throws {OctantError} if it is no record
 * @see https://ctan.org/pkg/biblatex
 */
export function writeBiblatex(record: CitationRecord): string {
  return writeEntry(checkRecord(record), 'biblatex');
}

function writeEntry(record: CitationRecord, dialect: BibDialect): string {
  const lines = bibLines(record, dialect).flatMap(([, name, value]) =>
    value ? [`  ${name} = ${value}`] : [],
  );
  return `@${bibType(record, dialect)}{${record.key},\n${lines.join(',\n')}\n}\n`;
}

/** What the fields of an entry say of a record; their values are written as TeX. */
export function bibLines(record: CitationRecord, dialect: BibDialect): readonly Line<string>[] {
  const { issued, url, note, language, details } = record;
  const type = bibType(record, dialect);
  const isBibtex = dialect === 'bibtex';
  return [
    [
      ['authors', 'moreAuthors'],
      'author',
      names({ names: record.authors, more: record.moreAuthors }),
    ],
    [['editors', 'moreEditors'], 'editor', names(details.editors)],
    [['translators', 'moreTranslators'], 'translator', names(details.translators)],
    [['containerAuthors', 'moreContainerAuthors'], 'bookauthor', names(details.containerAuthors)],
    ['title', 'title', braced(escapeTitle(record.title))],
    ...(isBibtex ? bibtexDate(issued) : []),
    [
      ['issued', 'lastDay', 'doubt'],
      'date',
      isBibtex && !(issued?.to ?? issued?.doubt)
        ? ''
        : issued && braced(isoSpan(issued, issued.doubt)),
    ],
    ['container', containerField(type, record, dialect), text(details.container)],
    ['event', 'eventtitle', text(details.event)],
    ['eventPlace', 'venue', text(details.eventPlace)],
    ['genre', 'type', text(details.genre)],
    ['number', numberField(record), text(details.number)],
    ['issue', 'number', text(details.issue)],
    ['seriesNumber', 'number', text(details.seriesNumber)],
    ['series', 'series', text(details.series)],
    ['volume', 'volume', text(details.volume)],
    ['volumes', 'volumes', text(details.volumes)],
    ['chapter', 'chapter', text(details.chapter)],
    ['edition', 'edition', text(isBibtex ? ordinal(details.edition) : details.edition)],
    ['version', 'version', text(details.version)],
    ['pages', 'pages', writePages(details.pages)],
    ['pageTotal', 'pagetotal', text(details.pageTotal)],
    ['publisher', publisherField(type, record), text(details.publisher)],
    ['place', isBibtex ? 'address' : 'location', text(details.place)],
    ['status', 'pubstate', text(details.status)],
    ['archiveNumber', 'eprint', text(details.archiveNumber)],
    ['archive', isBibtex ? 'archiveprefix' : 'eprinttype', text(details.archive)],
    ['isbn', 'isbn', text(details.isbn)],
    ['issn', 'issn', text(details.issn)],
    ['doi', 'doi', braced(details.doi)],
    ['url', 'url', braced(url?.replace(/[{}]/g, encodeURIComponent))],
    ['accessed', 'urldate', details.accessed && braced(isoSpan(details.accessed))],
    ['note', 'note', text(note)],
    ['language', 'language', language && braced(languageName(language))],
    ['abstract', 'abstract', text(details.abstract)],
    ['keywords', 'keywords', text(details.keywords)],
  ];
}

function bibtexDate(issued: CitedDate | undefined): readonly Line<string>[] {
  const [year, month, day] = issued?.from ?? [];
  return [
    ['issued', 'year', braced(year)],
    ['issued', 'month', months[(month ?? 0) - 1]],
    ['issued', 'day', braced(day)],
  ];
}

/** BibTeX counts editions in words. */
function ordinal(edition: string | undefined): string | undefined {
  return edition === undefined ? undefined : (ordinals[Number(edition) - 1] ?? edition);
}

/** Two hyphens make the dash of a range. */
function writePages(pages: string | undefined): string {
  return braced(pages?.includes('–') ? pages.replaceAll('–', '--') : pages?.replaceAll('-', '--'));
}

function text(value: string | undefined): string {
  return braced(value && escapeTex(value));
}

/** Empty for no value, so that the field is left out. */
function braced(value: string | number | undefined): string {
  return value === undefined ? '' : `{${value}}`;
}

function names(list: NameList | undefined): string {
  if (!list || list.names.length === 0) return '';
  return braced([...list.names.map(writeName), ...(list.more ? ['others'] : [])].join(' and '));
}

/** The form with commas, which says which part is which whatever the case of its letters. */
function writeName(author: Author): string {
  if ('literal' in author) return braced(escapeTex(author.literal));
  const { family, given, particle, suffix } = author;
  const whole = given === undefined ? /\s/ : /^\p{Ll}/u;
  const last = particle || !whole.test(family) ? namePart(family) : braced(escapeTex(family));
  const parts = [[particle && namePart(particle), last].filter(Boolean).join(' ')];
  if (suffix) parts.push(namePart(suffix));
  if (suffix || given) parts.push(namePart(given ?? ''));
  return parts.join(', ');
}

/** Braces keep a comma or an `and` within a name from parting it. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? braced(escapeTex(part)) : escapeTex(part);
}
