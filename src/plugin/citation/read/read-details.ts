import type { Details } from '../record.ts';
import { readDate } from '../dates.ts';
import { genreOf, isWhole, ownType } from '../entry-types.ts';
import type { FieldReader } from './field-reader.ts';
import { findAddress, readDoi } from './read-address.ts';
import { readTex } from './read-tex.ts';

/**
 * Reads what an entry says beside the facts that every record has.
 *
 * @param entryType type of the entry
 * @param type type of the record
 */
export function readDetails(fields: FieldReader, entryType: string, type: string): Details {
  return present({
    entryType: type === 'post-weblog' ? undefined : ownType(entryType),
    genre: genreOf(entryType, fields.text('type')),
    container: readContainer(fields, entryType, type),
    editors: fields.names('editor'),
    translators: fields.names('translator'),
    containerAuthors: fields.names('bookauthor'),
    series: fields.text('series'),
    volume: fields.text('volume'),
    ...readNumbers(fields, type),
    volumes: fields.text('volumes'),
    chapter: fields.text('chapter'),
    pages: readPages(fields.text('pages')),
    pageTotal: fields.text('pagetotal'),
    edition: readEdition(fields.text('edition')),
    version: fields.text('version'),
    publisher: readPublisher(fields, type),
    place: fields.text('location'),
    event: fields.title('event'),
    eventPlace: fields.text('venue'),
    status: readStatus(fields.text('pubstate')),
    doi: readDoi(fields.tex('doi') ?? ''),
    isbn: fields.text('isbn'),
    issn: fields.text('issn'),
    ...readEprint(fields),
    accessed: readDate(fields.date('urldate') ?? ''),
    abstract: fields.text('abstract'),
    keywords: fields.text('keywords'),
  });
}

function readContainer(fields: FieldReader, entryType: string, type: string): string | undefined {
  if (type === 'post-weblog') {
    return fields.title('journal') ?? readHowPublished(fields) ?? fields.text('organization');
  }
  const kinds = /^(article|review|periodical)/.test(type)
    ? ['journal', 'book', 'main']
    : ['book', 'main', 'journal'].slice(isWhole(entryType) ? 1 : 0);
  if (isWhole(entryType) && fields.peek('booktitle') === fields.peek('title'))
    fields.tex('booktitle');
  for (const kind of kinds) {
    const title = fields.title(kind);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** How a work was published, in words; an address is none. */
function readHowPublished(fields: FieldReader): string | undefined {
  const { rest } = findAddress(fields.peek('howpublished') ?? '');
  return rest === '' ? undefined : fields.tex('howpublished') && readTex(rest);
}

function readPublisher(fields: FieldReader, type: string): string | undefined {
  if (type === 'post-weblog') return fields.text('publisher');
  const names = ['publisher', 'organization', 'institution'];
  if (type === 'thesis' || type === 'report') names.reverse();
  return fields.text(...names) ?? readHowPublished(fields);
}

/** What `number` means depends on what it stands in. */
function readNumbers(fields: FieldReader, type: string) {
  const number = fields.text('number');
  const article = fields.text('eid');
  if (/^(article|review|periodical)/.test(type)) {
    return { issue: number ?? fields.text('issue'), number: article };
  }
  if (/^(book|chapter|entry|paper-conference)/.test(type)) {
    return { seriesNumber: number, number: article };
  }
  return { number: number ?? article };
}

/** A range has a hyphen, or a dash where its pages have hyphens themselves. */
function readPages(written: string | undefined): string | undefined {
  const pages = written?.replace(/\s*[–—]\s*/g, '–').replace(/\s*[-‐‑−]\s*/g, '-');
  return pages?.includes('-') ? pages : pages?.replaceAll('–', '-');
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** BibTeX counts editions in words, BibLaTeX in numbers. */
function readEdition(written: string | undefined): string | undefined {
  const edition = written?.toLowerCase().replace(/\s+(ed\.?|edition)$/, '') ?? '';
  const inWords = ordinals.indexOf(edition) + 1;
  if (inWords > 0) return String(inWords);
  return /^(\d+)(?:st|nd|rd|th)?\.?$/.exec(edition)?.[1] ?? written;
}

const states: ReadonlyMap<string, string> = new Map([
  ['inpreparation', 'in preparation'],
  ['inpress', 'in press'],
]);

function readStatus(written: string | undefined): string | undefined {
  return written === undefined ? undefined : (states.get(written.toLowerCase()) ?? written);
}

const archives: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'arXiv'],
  ['pubmed', 'PubMed'],
  ['jstor', 'JSTOR'],
  ['hdl', 'HDL'],
  ['googlebooks', 'Google Books'],
]);

function readEprint(fields: FieldReader) {
  // Publishers have the address of a file here.
  const isAddress =
    fields.peek('eprinttype') === undefined && /^\s*https?:/i.test(fields.peek('eprint') ?? '');
  const number = isAddress ? undefined : fields.text('eprint');
  const archive = number === undefined ? undefined : fields.text('eprinttype');
  return {
    archive: archives.get(archive?.toLowerCase() ?? '') ?? archive,
    archiveNumber: archive?.toLowerCase() === 'arxiv' ? number?.replace(/^arxiv:/i, '') : number,
  };
}

/** Leaves out what has no value, so that a missing property is missing and not `undefined`. */
function present(values: { [K in keyof Details]: Details[K] | undefined }): Details {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
