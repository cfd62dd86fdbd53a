import type { Author, CitationRecord } from '../record.ts';

/** Reference types of RIS by CSL type; what is not named is `GEN`. */
const types: Readonly<Record<string, string>> = {
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  standard: 'STAND',
  patent: 'PAT',
  manuscript: 'UNPB',
};

/**
 * Writes a record as RIS, with the line ends that the format asks for.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function writeRis(record: CitationRecord): string {
  const { key, type, authors, title, issued, url, note, language, details } = record;
  const [year, month, day] = issued?.from ?? [];
  const pad = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  const [start, end] = details.pages?.split(/[-–]+/) ?? [];
  const lines: (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', types[type] ?? 'GEN'],
    ['ID', key],
    ...authors.map((author) => ['AU', writeName(author)] as const),
    ['TI', title],
    ['PY', year],
    ['DA', year && [year, pad(month), pad(day), ''].join('/')],
    ['T2', details.container],
    ['VL', details.volume],
    ['IS', details.issue],
    ['SP', start],
    ['EP', end],
    ['PB', details.publisher],
    ['DO', details.doi],
    ['UR', url],
    ['N1', note],
    ['LA', language],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

function writeName(author: Author): string {
  if ('literal' in author) return author.literal;
  const { family, given, particle, suffix } = author;
  const last = particle ? `${particle} ${family}` : family;
  return [last, given ?? (suffix && ''), suffix].filter((part) => part !== undefined).join(', ');
}
