import { isoDate, isoSpan } from '../dates.ts';
import { type NameStyle, writeNames } from './name-list.ts';
import { type CitationRecord, type CitedDate, isChinese } from '../record.ts';

/** A stretch of a sentence. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** A reference as a style prints it; the texts of its runs make the sentence. */
export type Sentence = readonly Run[];

const apaNames: NameStyle = {
  between: ', ',
  beforeLast: ', & ',
  inside: ', ',
  max: 20,
  shown: 19,
  ellipsis: ', … ',
  etAl: ', et al.',
  initial: { end: '.', between: ' ', hyphen: '-' },
  suffix: (suffix) => `, ${suffix}`,
  family: (family) => family,
};

/**
 * Writes a reference in APA style, 7th edition.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/blog-post-references
 */
export function writeApa(record: CitationRecord): Sentence {
  const { authors, moreAuthors, title, url, details } = record;
  const { container, volume, issue, pages, doi } = details;
  const names = writeNames(authors, moreAuthors, apaNames);
  const date = apaDate(record);
  const runs: Run[] = [{ text: `${names}${names.endsWith('.') ? '' : '.'} (${date}). ` }];
  const end = /[?!.]$/.test(title) ? ' ' : '. ';
  if (container) {
    runs.push({ text: title + end }, slanted(container));
    if (volume) runs.push({ text: ', ' }, slanted(volume));
    const rest = [issue && `(${issue})`, pages && `, ${pages.replace(/-+/, '–')}`];
    runs.push({ text: `${rest.filter(Boolean).join('')}. ` });
  } else {
    runs.push(slanted(title), { text: end });
  }
  runs.push({ text: doi ? `https://doi.org/${doi}` : (url ?? '') });
  return trimEnd(runs);
}

/** Chinese has no italics. */
function slanted(text: string): Run {
  return /\p{Script=Han}/u.test(text) ? { text } : { text, italic: true };
}

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function apaDate({ issued, type }: CitationRecord): string {
  if (!issued) return 'n.d.';
  const { from, to = from } = issued;
  const years = span(String(from[0]), String(to[0]));
  if (type === 'article-journal') return years;
  const sameMonth = from[0] === to[0] && from[1] === to[1];
  const first = monthAndDay(from);
  const last = sameMonth ? String(to[2] ?? '') : monthAndDay(to);
  const days = from === to || !last ? first : span(first, last);
  return [years, days].filter(Boolean).join(', ');
}

function monthAndDay([, m, d]: CitedDate['from']): string {
  return [m && month.format(Date.UTC(2000, m - 1)), d].filter(Boolean).join(' ');
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

const gbNames: Omit<NameStyle, 'etAl'> = {
  between: ', ',
  beforeLast: ', ',
  inside: ' ',
  max: 3,
  shown: 3,
  initial: { end: '', between: ' ', hyphen: ' ' },
  suffix: (suffix) => ` ${suffix.replaceAll('.', '')}`,
  family: (family) => family.toUpperCase(),
};

/** Document type codes of GB/T 7714-2015, appendix B, by CSL type. */
const gbCodes: Readonly<Record<string, string>> = {
  'post-weblog': 'EB',
  webpage: 'EB',
  'article-journal': 'J',
  book: 'M',
  chapter: 'M',
  'paper-conference': 'C',
  thesis: 'D',
  report: 'R',
  dataset: 'DS',
  software: 'CP',
  standard: 'S',
  patent: 'P',
};

/**
 * Writes a reference as GB/T 7714-2015 has it, with `et al` or 等 by the language of the work. The
 * day of access, which only the reader knows, is left to them.
 *
 * @see https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=7FA63E9BBA56E60471AEDAEBDE44B14C
 */
export function writeGbt7714(record: CitationRecord): Sentence {
  const { authors, moreAuthors, title, url, issued, details, type } = record;
  const { container, volume, issue, pages, doi } = details;
  const style = { ...gbNames, etAl: isChinese(record) ? ', 等' : ', et al' };
  const code = (gbCodes[type] ?? 'Z') + (doi || url ? '/OL' : '');
  const parts = [writeNames(authors, moreAuthors, style)];
  if (type === 'article-journal' && container) {
    const number = issue ? `${volume ?? ''}(${issue})` : volume;
    const year = issued && isoDate([issued.from[0]]);
    const place = [container, year, number].filter(Boolean).join(', ');
    parts.push(`${title}[${code}]`, pages ? `${place}: ${pages}` : place);
  } else {
    parts.push(`${title}[${code}]${container ? `//${container}` : ''}`);
    if (issued) parts.push(url ? `(${isoSpan(issued)})` : isoDate([issued.from[0]]));
  }
  if (doi) parts.push(`DOI:${doi}`);
  else if (url) parts.push(url);
  return [{ text: `${parts.join('. ').replaceAll('.. ', '. ')}.` }];
}

/** The words of a sentence, without its italics. */
export function plainText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** Without an address the sentence ends with the full stop before it. */
function trimEnd(runs: readonly Run[]): Sentence {
  const filled = runs.filter(({ text }) => text);
  const last = filled.at(-1);
  return last ? [...filled.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}
