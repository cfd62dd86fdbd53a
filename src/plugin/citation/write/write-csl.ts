import { checkRecord } from '../check-record.ts';
import type { Line } from '../facts.ts';
import type { Author, CitationRecord, CitedDate, NameList } from '../record.ts';

/**
 * Writes a record as CSL-JSON: a list of one item, its last line ended.
 *
 * @throws {OctantError} if it is no record
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function writeCsl(record: CitationRecord): string {
  return `${JSON.stringify([toCsl(record)], null, 2)}\n`;
}

/**
 * The CSL item of a record; its property names are those of CSL 1.0.2.
 *
 * @throws {OctantError} if it is no record
 */
export function toCsl(record: CitationRecord): CslItem {
  const checked = checkRecord(record);
  const lines = cslLines(checked).filter(([, , value]) => value !== undefined);
  const properties = lines.map(([, name, value]) => [name, value] as const);
  return Object.fromEntries([['id', checked.key], ...properties]) as CslItem;
}

/** An item of CSL-JSON, with the properties that every record has by their types. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly author?: readonly CslName[];
  readonly title: string;
  readonly [property: string]: unknown;
}

type CslName = ReturnType<typeof toName>;

/** What an item of CSL-JSON says of a record. */
export function cslLines(record: CitationRecord): readonly Line<unknown>[] {
  const { type, authors, title, issued, url, note, language, details } = record;
  return [
    ['type', 'type', type],
    ['authors', 'author', authors.length > 0 ? authors.map(toName) : undefined],
    ['editors', 'editor', toNames(details.editors)],
    ['translators', 'translator', toNames(details.translators)],
    ['containerAuthors', 'container-author', toNames(details.containerAuthors)],
    ['title', 'title', title],
    [['issued', 'lastDay', 'doubt'], 'issued', issued && toDate(issued)],
    ['genre', 'genre', details.genre],
    ['container', 'container-title', details.container],
    ['series', 'collection-title', details.series],
    ['seriesNumber', 'collection-number', details.seriesNumber],
    ['volume', 'volume', details.volume],
    ['volumes', 'number-of-volumes', details.volumes],
    ['issue', 'issue', details.issue],
    ['number', 'number', details.number],
    ['chapter', 'chapter-number', details.chapter],
    ['pages', 'page', details.pages],
    ['pageTotal', 'number-of-pages', details.pageTotal],
    ['edition', 'edition', details.edition],
    ['version', 'version', details.version],
    ['publisher', 'publisher', details.publisher],
    ['place', 'publisher-place', details.place],
    ['event', 'event-title', details.event],
    ['eventPlace', 'event-place', details.eventPlace],
    ['status', 'status', details.status],
    ['archive', 'archive', details.archive],
    ['archiveNumber', 'archive_location', details.archiveNumber],
    ['doi', 'DOI', details.doi],
    ['isbn', 'ISBN', details.isbn],
    ['issn', 'ISSN', details.issn],
    ['url', 'URL', url],
    ['accessed', 'accessed', details.accessed && toDate(details.accessed)],
    ['abstract', 'abstract', details.abstract],
    ['keywords', 'keyword', details.keywords],
    ['note', 'note', note],
    ['language', 'language', language],
  ];
}

function toNames(list: NameList | undefined) {
  return list?.names.map(toName);
}

function toName(author: Author) {
  if ('literal' in author) return { literal: author.literal };
  const { family, given, particle, suffix } = author;
  return { family, given, 'non-dropping-particle': particle, suffix };
}

function toDate({ from, to, doubt }: CitedDate) {
  return { 'date-parts': to ? [from, to] : [from], ...(doubt && { circa: true }) };
}
