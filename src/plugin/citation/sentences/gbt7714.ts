import { checkRecord } from '../check-record.ts';
import { isoSpan } from '../dates.ts';
import { type CitationRecord, type CitedDate, type NameList, isChinese } from '../record.ts';
import { yearsOf } from './dates-in-words.ts';
import { type NameStyle, writeNames } from './name-list.ts';
import { type Phrase, type Sentence, join, wrap } from './phrase.ts';
import { isNumeric, isPlural, ordinal } from './wording.ts';
import { writePages } from './write-pages.ts';

/** Document type codes of GB/T 7714-2015, appendix B, by CSL type. */
const codes: ReadonlyMap<string, string> = new Map([
  ['post-weblog', 'EB'],
  ['webpage', 'EB'],
  ['article-journal', 'J'],
  ['periodical', 'J'],
  ['book', 'M'],
  ['chapter', 'M'],
  ['paper-conference', 'C'],
  ['thesis', 'D'],
  ['report', 'R'],
  ['dataset', 'DS'],
  ['software', 'CP'],
  ['standard', 'S'],
  ['patent', 'P'],
  ['legal_case', 'A'],
  ['legislation', 'A'],
]);

/** What the style says by itself, in the language of the work. */
interface Words {
  readonly etAl: string;
  readonly translators: (isSeveral: boolean) => string;
  readonly edition: (number: string) => string;
  readonly volume: (number: string) => string;
}

const english: Words = {
  etAl: ', et al',
  translators: (isSeveral) => (isSeveral ? 'trans.' : 'tran.'),
  edition: (number) => `${ordinal(number)} ed.`,
  volume: (number) => `${isPlural(number) ? 'Vols.' : 'Vol.'} ${number}`,
};

const chinese: Words = {
  etAl: ', 等',
  translators: () => '译',
  edition: (number) => `${number} 版`,
  volume: (number) => `卷 ${number}`,
};

/** A record as GB/T 7714 looks at it. */
interface GbWork extends CitationRecord {
  readonly words: Words;
  readonly isOnline: boolean;
  /** True for what stands within another work. */
  readonly isPart: boolean;
}

/**
 * Writes a reference as GB/T 7714-2015 has it, in Chinese for a work in Chinese. The day of access
 * is that of the entry; where it names none, it is left to the reader.
 *
 * @throws {OctantError} if it is no record
 * @see https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=7FA63E9BBA56E60471AEDAEBDE44B14C
 */
export function writeGbt7714(written: CitationRecord): Sentence {
  const record = checkRecord(written);
  const { type, url, details } = record;
  const work: GbWork = {
    ...record,
    words: isChinese(record) ? chinese : english,
    isOnline: (details.doi ?? url) !== undefined,
    isPart: type === 'paper-conference' || details.container !== undefined,
  };
  return wrap(
    '',
    join('. ', authorsOf(work), ...layout(work), url, wrap('DOI:', details.doi, '')),
    '.',
  );
}

function layout(work: GbWork): readonly Phrase[] {
  const { type, issued, details } = work;
  if (type === 'patent')
    return [titleOf(work), join('', issued && dayOf(issued), accessedOn(work))];
  if (type.startsWith('article-')) return [titleOf(work), inPeriodical(work)];
  if (type === 'periodical') return [titleOf(work), volumeOfPeriodical(work), published(work)];
  const edition = details.edition && editionOf(work, details.edition);
  if (!work.isPart) return [titleOf(work), translatorsOf(work), edition, published(work)];
  const whole = join(
    '. ',
    namesOf(work, details.editors ?? details.containerAuthors),
    wholeOf(work),
  );
  return [
    join('//', join('. ', titleOf(work), translatorsOf(work)), whole),
    edition,
    published(work),
  ];
}

function authorsOf(work: GbWork): string | undefined {
  const { authors, moreAuthors, details } = work;
  if (authors.length > 0) return namesOf(work, { names: authors, more: moreAuthors });
  return details.container === undefined ? namesOf(work, details.editors) : undefined;
}

function namesOf({ words }: GbWork, list: NameList | undefined): string | undefined {
  if (!list) return undefined;
  const style: NameStyle = {
    between: ', ',
    beforeLast: ', ',
    inside: ' ',
    max: 3,
    shown: 3,
    etAl: words.etAl,
    initial: { end: '', between: ' ', hyphen: ' ' },
    suffix: (suffix) => ` ${suffix.replaceAll('.', '')}`,
    // Greek has no accents on capitals.
    family: (family) => family.toLocaleUpperCase(/\p{Script=Greek}/u.test(family) ? 'el' : 'en'),
  };
  return writeNames(list.names, list.more, style);
}

function translatorsOf(work: GbWork): Phrase {
  const { translators } = work.details;
  if (!translators) return undefined;
  const isSeveral = translators.names.length > 1 || translators.more;
  return `${namesOf(work, translators) ?? ''}, ${work.words.translators(isSeveral)}`;
}

const numbered = /^(legal_case|legislation|patent|report|standard)$/;

function titleOf(work: GbWork): Sentence {
  const { type, title, details, isOnline, isPart } = work;
  const volume = isPart ? undefined : volumeOf(work);
  const number = numbered.test(type) ? details.number : undefined;
  const code = `${codes.get(type) ?? 'Z'}${isOnline ? '/OL' : ''}`;
  return join('', join(': ', title, join('\u2003', volume, number)), `[${code}]`);
}

function volumeOf({ type, words, details: { volume } }: GbWork): Phrase {
  if (volume === undefined || /^(article-|periodical$)/.test(type)) return undefined;
  return isNumeric(volume) ? words.volume(volume) : volume;
}

function editionOf({ words }: GbWork, edition: string): string {
  return isNumeric(edition) ? words.edition(edition) : edition;
}

function wholeOf(work: GbWork): Sentence {
  const { container, event } = work.details;
  return join(': ', container ?? event, volumeOf(work));
}

function inPeriodical(work: GbWork): Sentence {
  const { issued, details } = work;
  const { container, event, volume, issue, pages } = details;
  const year = issued && yearOf(issued);
  const place = join('', join(', ', container ?? event, year, volume), wrap('(', issue, ')'));
  return join('', join(': ', place, writePages(pages, '-')), accessedOn(work));
}

function volumeOfPeriodical({ issued, details: { volume, issue } }: GbWork): Sentence {
  const year = issued && yearOf(issued);
  return join('', join(', ', year, volume), wrap('(', issue, ')'));
}

/** Place, publisher and year; what stands online alone has the day on which it was written. */
function published(work: GbWork): Sentence {
  const { type, issued, details, isOnline } = work;
  const { place, publisher, pages } = details;
  const isPrinted =
    (publisher ?? pages) !== undefined || /^(book|chapter|paper-conference|thesis)$/.test(type);
  const year = issued && (isPrinted || !isOnline) ? yearOf(issued) : undefined;
  const day = issued && !isPrinted && isOnline ? `(${dayOf(issued)})` : undefined;
  const house = join(', ', join(': ', place, publisher), year);
  return join('', join(': ', house, writePages(pages, '-')), day, accessedOn(work));
}

function accessedOn({ details: { accessed } }: GbWork): Phrase {
  return accessed && `[${dayOf(accessed)}]`;
}

function yearOf(issued: CitedDate): string {
  const year = yearsOf(issued).replace('–', '-');
  return issued.doubt ? `[${year}]` : year;
}

/** Years of less than four digits are not filled up. */
function dayOf(date: CitedDate): string {
  return isoSpan(date).replace(/(^|\/)0+/g, '$1');
}
