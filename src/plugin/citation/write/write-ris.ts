import { cleanLine } from '../clean-line.ts';
import type { Fact, Line } from '../facts.ts';
import { fullFamily } from '../person-names.ts';
import type { Author, CitationRecord, NameList, PartialDate } from '../record.ts';

/** Reference types of RIS by CSL type; what is not named is `GEN`. */
export const risTypes: ReadonlyMap<string, string> = new Map([
  ['post-weblog', 'BLOG'],
  ['webpage', 'ELEC'],
  ['article-journal', 'JOUR'],
  ['book', 'BOOK'],
  ['chapter', 'CHAP'],
  ['document', 'GEN'],
  ['entry-encyclopedia', 'ENCYC'],
  ['figure', 'FIGURE'],
  ['graphic', 'ART'],
  ['legal_case', 'CASE'],
  ['legislation', 'STAT'],
  ['motion_picture', 'MPCT'],
  ['musical_score', 'MUSIC'],
  ['paper-conference', 'CPAPER'],
  ['periodical', 'SER'],
  ['personal_communication', 'PCOMM'],
  ['song', 'SOUND'],
  ['thesis', 'THES'],
  ['report', 'RPRT'],
  ['dataset', 'DATA'],
  ['software', 'COMP'],
  ['standard', 'STAND'],
  ['patent', 'PAT'],
  ['manuscript', 'UNPB'],
]);

/**
 * Writes a record as RIS, with the line ends that the format asks for. A value is one line, so that
 * none can begin another.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function writeRis(record: CitationRecord): string {
  const lines = risLines(record).flatMap(([, tag, value]) => {
    const line = cleanLine(String(value ?? ''));
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  const [type = 'TY  - GEN', ...rest] = lines;
  return [type, `ID  - ${cleanLine(record.key)}`, ...rest, 'ER  - ', ''].join('\r\n');
}

/** What the lines of a RIS record say. */
export function risLines(record: CitationRecord): readonly Line<string | number>[] {
  const { type, authors, title, issued, url, note, language, details } = record;
  const isPart = /^(chapter|paper-conference|entry)/.test(type);
  const isMade = type === 'software' || type === 'dataset';
  const [start, end] = /^([^-–,]+)[-–]([^-–,]+)$/.exec(details.pages ?? '')?.slice(1) ?? [
    details.pages,
  ];
  const keywords = details.keywords?.split(/\s*[,;]\s*/) ?? [];
  return [
    ['type', 'TY', risTypes.get(type) ?? 'GEN'],
    ...authors.map((author) => ['authors', 'AU', writeName(author)] as const),
    ...namesOf('editors', isPart ? 'A2' : 'ED', details.editors),
    ...namesOf('translators', 'A4', details.translators),
    ['title', 'TI', title],
    ['issued', 'PY', issued?.from[0]],
    ['issued', 'DA', issued && writeDate(issued.from)],
    ['genre', 'M3', details.genre],
    ['container', 'T2', details.container],
    ['series', 'T3', details.series],
    ['volume', 'VL', details.volume],
    ['volumes', 'NV', details.volumes],
    ['issue', 'IS', details.issue],
    ['seriesNumber', 'M1', details.seriesNumber],
    ['number', isPart || type.startsWith('article') ? 'C7' : 'M1', details.number],
    ['chapter', 'SE', details.chapter],
    ['pages', 'SP', start],
    ['pages', 'EP', end],
    ['edition', 'ET', details.edition],
    ['version', 'ET', isMade && !details.edition ? details.version : undefined],
    ['publisher', 'PB', details.publisher],
    ['place', 'CY', details.place],
    ['archive', 'DB', details.archive],
    ['archiveNumber', 'AN', details.archiveNumber],
    ['isbn', 'SN', details.isbn],
    ['issn', 'SN', details.issn],
    ['doi', 'DO', details.doi],
    ['url', 'UR', url],
    ['accessed', 'Y2', details.accessed && writeDate(details.accessed.from)],
    ['abstract', 'AB', details.abstract],
    ...keywords.map((keyword) => ['keywords', 'KW', keyword] as const),
    ['note', 'N1', note],
    ['language', 'LA', language],
  ];
}

function namesOf(fact: Fact, tag: string, list: NameList | undefined): Line<string>[] {
  return (list?.names ?? []).map((name) => [fact, tag, writeName(name)]);
}

function writeDate([year, month, day]: PartialDate): string {
  const pad = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return [year, pad(month), pad(day), ''].join('/');
}

function writeName(author: Author): string {
  if ('literal' in author) return author.literal;
  const { given, suffix } = author;
  return [fullFamily(author), given ?? (suffix && ''), suffix]
    .filter((part) => part !== undefined)
    .join(', ');
}
