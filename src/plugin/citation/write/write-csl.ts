import type { Author, CitationRecord, CitedDate } from '../record.ts';

/**
 * Writes a record as CSL-JSON: a list of one item, its last line ended.
 *
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function writeCsl(record: CitationRecord): string {
  return `${JSON.stringify([toCsl(record)], null, 2)}\n`;
}

/** The CSL item of a record; its property names are those of CSL 1.0.2. */
export function toCsl(record: CitationRecord) {
  const { key, type, authors, title, issued, url, note, language, details } = record;
  return {
    id: key,
    type,
    author: authors.map(toName),
    title,
    issued: issued && toDate(issued),
    'container-title': details.container,
    volume: details.volume,
    issue: details.issue,
    page: details.pages,
    publisher: details.publisher,
    DOI: details.doi,
    URL: url,
    note,
    language,
  };
}

function toName(author: Author) {
  if ('literal' in author) return { literal: author.literal };
  const { family, given, particle, suffix } = author;
  return { family, given, 'non-dropping-particle': particle, suffix };
}

function toDate({ from, to }: CitedDate) {
  return { 'date-parts': to ? [from, to] : [from] };
}
