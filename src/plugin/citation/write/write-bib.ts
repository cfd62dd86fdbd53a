import { isoSpan } from '../dates.ts';
import { escapeTex, escapeTitle } from './escape-tex.ts';
import { languageName } from '../language-names.ts';
import type { Author, CitationRecord } from '../record.ts';

/** Entry types by CSL type; what is not named is `misc`, as is what BibTeX has no type for. */
const bibtexTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  manuscript: 'unpublished',
};
const biblatexTypes: Readonly<Record<string, string>> = {
  ...bibtexTypes,
  report: 'report',
  thesis: 'thesis',
  dataset: 'dataset',
  software: 'software',
  'post-weblog': 'online',
  webpage: 'online',
};

const containers: Readonly<Record<string, string>> = {
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Field = readonly [name: string, value: string | undefined];

/** Writes a record as a BibTeX entry, its last line ended (https://ctan.org/pkg/bibtex). */
export function writeBibtex(record: CitationRecord): string {
  const type = bibtexTypes[record.type] ?? 'misc';
  const { issued } = record;
  const [year, month, day] = issued?.from ?? [];
  return writeEntry(type, record, [
    ['year', braced(year)],
    ['month', months[(month ?? 0) - 1]],
    ['day', braced(day)],
    ['date', issued?.to && braced(isoSpan(issued))],
    [containers[type] ?? (type === 'article' ? 'journal' : 'howpublished'), container(record)],
    ['number', text(record.details.issue)],
  ]);
}

/** Writes a record as a BibLaTeX entry, its last line ended (https://ctan.org/pkg/biblatex). */
export function writeBiblatex(record: CitationRecord): string {
  const type = biblatexTypes[record.type] ?? 'misc';
  const { issued } = record;
  const field = containers[type] ?? (type === 'article' ? 'journaltitle' : 'organization');
  return writeEntry(type, record, [
    ['date', issued && braced(isoSpan(issued))],
    [field, container(record)],
    ['number', text(record.details.issue)],
  ]);
}

function writeEntry(type: string, record: CitationRecord, own: readonly Field[]): string {
  const { key, authors, moreAuthors, title, url, note, language, details } = record;
  const names = [...authors.map(writeName), ...(moreAuthors ? ['others'] : [])];
  const fields: readonly Field[] = [
    ['author', braced(names.join(' and '))],
    ['title', braced(escapeTitle(title))],
    ...own,
    ['volume', text(details.volume)],
    ['pages', braced(details.pages?.replace(/-+/, '--'))],
    ['publisher', text(details.publisher)],
    ['doi', braced(details.doi)],
    ['url', braced(url)],
    ['note', text(note)],
    ['language', language && braced(languageName(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

function container({ details }: CitationRecord): string {
  return text(details.container);
}

function text(value: string | undefined): string {
  return braced(value && escapeTex(value));
}

/** Empty for no value, so that the field is left out. */
function braced(value: string | number | undefined): string {
  return value === undefined ? '' : `{${value}}`;
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
