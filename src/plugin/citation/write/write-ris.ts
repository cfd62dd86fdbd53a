import { checkRecord } from '../check-record.ts';
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
 * @throws {OctantError} if it is no record
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function writeRis(record: CitationRecord): string {
  const checked = checkRecord(record);
  const lines = risLines(checked).flatMap(([, tag, value]) => {
    const line = cleanLine(String(value ?? ''));
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  const [type = 'TY  - GEN', ...rest] = lines;
  return [type, `ID  - ${cleanLine(checked.key)}`, ...rest, 'ER  - ', ''].join('\r\n');
}

/** What the lines of a RIS record say. */
export function risLines(record: CitationRecord): readonly Line<string | number>[] {
  const { authors, title, issued, url, note, language, details } = record;
  const type = risType(record);
  const [start, end] = /^([^-–,]+)[-–]([^-–,]+)$/.exec(details.pages ?? '')?.slice(1) ?? [
    details.pages,
  ];
  const keywords = details.keywords?.split(/\s*[,;]\s*/) ?? [];
  return [
    ['type', 'TY', type],
    ...authors.map((author) => ['authors', 'AU', writeName(author)] as const),
    ...namesOf('editors', editorTags.get(type) ?? 'ED', details.editors),
    ...namesOf('translators', 'A4', details.translators),
    ['title', 'TI', title],
    ['issued', 'PY', issued?.from[0]],
    ['issued', 'DA', issued && writeDate(issued.from)],
    ['genre', 'M3', details.genre],
    ...containerLines(type, record),
    ['volume', 'VL', details.volume],
    ['volumes', 'NV', type === 'RPRT' ? undefined : details.volumes],
    ['issue', 'IS', details.issue],
    ['seriesNumber', type === 'CHAP' ? 'SV' : 'M1', details.seriesNumber],
    ['number', numberTags.get(type) ?? 'M1', details.number],
    ['chapter', 'SE', details.chapter],
    ['pages', 'SP', start],
    ['pages', 'EP', end],
    ['edition', 'ET', details.edition],
    ['version', 'ET', made.has(type) && !details.edition ? details.version : undefined],
    ['publisher', 'PB', details.publisher],
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

/** A paper that stands in something was published, and not only given. */
function risType({ type, details }: CitationRecord): string {
  if (type === 'paper-conference' && details.container !== undefined) return 'CONF';
  return risTypes.get(type) ?? 'GEN';
}

/** Where RIS has editors by its types: elsewhere the tag may mean someone else. */
const editorTags: ReadonlyMap<string, string> = new Map([
  ['BOOK', 'A3'],
  ...['CHAP', 'CONF', 'CPAPER', 'ENCYC', 'BLOG', 'SER'].map((type) => [type, 'A2'] as const),
]);

/** Where RIS has the number of a work; that of an article stands in place of its pages. */
const numberTags: ReadonlyMap<string, string> = new Map([
  ['RPRT', 'SN'],
  ['STAND', 'SN'],
  ...['JOUR', 'CHAP', 'CONF', 'CPAPER', 'ENCYC'].map((type) => [type, 'C7'] as const),
]);

/** Works whose edition is a version. */
const made = new Set(['COMP', 'DATA']);

/** What a paper stands in has a place of its own, since its conference is told before. */
function containerLines(type: string, { details }: CitationRecord): readonly Line<string>[] {
  const { container, series, event, eventPlace, place } = details;
  if (type === 'CONF' || type === 'CPAPER') {
    return [
      [event === undefined ? [] : 'event', 'T2', event ?? container],
      ['container', 'C3', container],
      ['series', 'T3', series],
      [eventPlace === undefined ? [] : 'eventPlace', 'CY', eventPlace ?? place],
      ['place', 'C1', place],
    ];
  }
  const isWhole = type === 'BOOK' || type === 'RPRT';
  return [
    ['container', 'T2', container],
    ['series', isWhole && container === undefined ? 'T2' : 'T3', series],
    ['place', 'CY', place],
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
