import { isWhole, usualType } from '../entry-types.ts';
import type { CitationRecord } from '../record.ts';

/** The two languages of `.bib` files. */
export type BibDialect = 'bibtex' | 'biblatex';

/** Types of BibTeX's by those of BibLaTeX's that BibTeX lacks; what is not named is `misc`. */
const bibtexTypes: ReadonlyMap<string, string> = new Map([
  ...`article book booklet inbook incollection inproceedings manual misc proceedings unpublished`
    .split(' ')
    .map((type) => [type, type] as const),
  ['bookinbook', 'inbook'],
  ['collection', 'book'],
  ['mvbook', 'book'],
  ['mvcollection', 'book'],
  ['mvproceedings', 'proceedings'],
  ['mvreference', 'book'],
  ['reference', 'book'],
  ['report', 'techreport'],
  ['suppbook', 'inbook'],
  ['suppcollection', 'incollection'],
  ['suppperiodical', 'article'],
  ['thesis', 'phdthesis'],
]);

/** The type of the entry that a record is written as. */
export function bibType(record: CitationRecord, dialect: BibDialect): string {
  const { entryType = usualType(record.type), genre = '' } = record.details;
  if (dialect === 'biblatex') return entryType;
  if (entryType === 'thesis' && /master|硕士/i.test(genre)) return 'mastersthesis';
  return bibtexTypes.get(entryType) ?? 'misc';
}

/** The field that holds the title of the whole: journal, book or site. */
export function containerField(type: string, { type: csl }: CitationRecord, dialect: BibDialect) {
  const isBibtex = dialect === 'bibtex';
  if (csl === 'post-weblog') return isBibtex ? 'howpublished' : 'organization';
  if (/^(article|suppperiodical|review|periodical)$/.test(type)) {
    return isBibtex ? 'journal' : 'journaltitle';
  }
  return isWhole(type) ? 'maintitle' : 'booktitle';
}

/** The field that holds a number which is neither that of an issue nor of a series. */
export function numberField({ type }: CitationRecord): string {
  return /^(article|review|periodical|book|chapter|entry|paper-conference)/.test(type)
    ? 'eid'
    : 'number';
}

/** The field that holds who brought the work out. */
export function publisherField(type: string, { type: csl }: CitationRecord): string {
  switch (type) {
    case 'phdthesis':
    case 'mastersthesis':
      return 'school';
    case 'thesis':
    case 'report':
    case 'techreport':
      return 'institution';
    case 'manual':
      return 'organization';
    case 'online':
    case 'misc':
      return csl === 'post-weblog' ? 'publisher' : 'organization';
    default:
      return 'publisher';
  }
}
