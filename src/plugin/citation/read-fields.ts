import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { months, readDate, readYearMonth } from './dates.ts';
import { languageTag } from './language-names.ts';
import type { Author, CitationRecord, CitedDate } from './record.ts';

/** One entry as citation-js hands it over: values are still TeX, abbreviations are resolved. */
export interface RawEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Field names of BibTeX that BibLaTeX has given other names. */
const renamed: Readonly<Record<string, string>> = {
  journal: 'journaltitle',
  school: 'institution',
  address: 'location',
};

/** Entry types that citation-js knows, of BibTeX and BibLaTeX. */
export const entryTypes: readonly string[] = Object.keys(
  plugins.config.get('@bibtex').types.biblatex.source,
);

/**
 * citation-js resolves `jul` to `07`, so that in `jul # "~17"` the month could not be told from the
 * day. All on one line, in front of the source, so that the numbers of its lines stay.
 */
const monthNames = months.map((name) => `@string{${name.slice(0, 3)} = {${name}}}`).join('');

/** Splits a `.bib` file into entries. Throws the parser's own error where the syntax is broken. */
export function parseEntries(source: string): RawEntry[] {
  return plugins.input.data(monthNames + source, '@biblatex/text');
}

/** The date of an entry, from `date` or from `year`, `month` and `day`; undefined if it isn't one. */
export function readIssued({ properties }: RawEntry): CitedDate | undefined {
  const { date, year, month, day } = properties;
  if (date !== undefined) return readDate(String(date));
  return readYearMonth(String(year ?? ''), String(month ?? ''), String(day ?? ''));
}

/** Turns a checked entry into a record; `entries` are those that it may inherit from. */
export function readRecord(entry: RawEntry, entries: readonly RawEntry[]): CitationRecord {
  const csl = toCsl([entry, ...entries.filter((other) => other !== entry)]);
  const text = (name: string) => plain(csl[name]);
  const { properties } = entry;
  const note = text('note');
  const url = readAddress(properties['url'] ?? properties['howpublished']);
  return {
    key: entry.label,
    type: note && isBlogPost(note) ? 'post-weblog' : String(csl['type']),
    ...readAuthors(String(properties['author'] ?? ''), csl['author'] as CslName[]),
    title: text('title') ?? '',
    issued: readIssued(entry),
    url,
    note,
    language: languageTag(text('language')),
    details: present({
      container: text('container-title'),
      volume: text('volume'),
      issue: text('issue'),
      pages: text('page'),
      publisher: properties['howpublished'] ? undefined : text('publisher'),
      doi: text('DOI'),
    }),
  };
}

/** The CSL item of the first entry; the others are those from which it may inherit. */
function toCsl(entries: readonly RawEntry[]): Record<string, unknown> {
  const prepared = entries.map(({ properties, ...entry }) => {
    const fields = Object.entries(properties);
    const named = fields.map(([name, value]) => [renamed[name] ?? name, String(value)] as const);
    return { ...entry, properties: Object.fromEntries(named), annotations: {} };
  });
  const items: unknown[] = plugins.input.data(prepared, '@biblatex/entries+list');
  return items[0] as Record<string, unknown>;
}

/** What a note must say for the entry to be a blog post whatever its type is. */
function isBlogPost(note: string): boolean {
  return /^(we)?blog\b|博客|博文/i.test(note);
}

/** The page itself; a fragment names a place within it. */
function readAddress(written: string | number | undefined): string | undefined {
  const bare = String(written ?? '')
    .trim()
    .replace(/^\\url\s*\{(.*)\}$/, '$1')
    .replace(/\{?\\([_%&#~$])(?:\{\})?\}?/g, '$1');
  if (!URL.canParse(bare)) return undefined;
  const url = new URL(bare);
  url.hash = '';
  return url.href;
}

/** Reads authors' names as BibTeX writes them: `Wei Liu`, `Liu, Wei`, `{Barnes and Noble}`. */
export function readNames(
  names: readonly string[],
): Pick<CitationRecord, 'authors' | 'moreAuthors'> {
  const properties = { author: names.join(' and ') };
  const { authors, moreAuthors } = readRecord({ type: 'misc', label: '', properties }, []);
  return { authors, moreAuthors };
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

function readAuthors(
  written: string,
  names: readonly CslName[] = [],
): Pick<CitationRecord, 'authors' | 'moreAuthors'> {
  const braced = splitNames(written).map((name) => /^\{.*\}$/s.test(name));
  const authors = names.map((name, index) => readName(name, braced[index] === true));
  const last = authors.at(-1);
  const moreAuthors = authors.length > 1 && !!last && 'family' in last && last.family === 'others';
  return { authors: moreAuthors ? authors.slice(0, -1) : authors, moreAuthors };
}

function readName(name: CslName, braced: boolean): Author {
  const family = plain(name.family) ?? '';
  if (braced) return { literal: family };
  return {
    family,
    ...present({
      given: plain(name.given),
      particle: plain(name['non-dropping-particle']),
      suffix: plain(name.suffix),
    }),
  };
}

/** citation-js drops the braces that mark an organisation, so they are looked for here. */
function splitNames(written: string): string[] {
  const names = [''];
  let depth = 0;
  for (const part of written.split(/([{}]|\s+and\s+)/i)) {
    if (depth === 0 && /^\s+and\s+$/i.test(part)) {
      names.push('');
      continue;
    }
    if (part === '{') depth++;
    if (part === '}') depth--;
    names.push(`${names.pop() ?? ''}${part}`);
  }
  return names.map((name) => name.trim());
}

/** citation-js marks up what TeX sets in italics, bold and so on; a record holds plain text. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(/<\/?(i|b|su[bp]|span( (style|class)="[^"]*")?)>/g, '');
  return text.replace(/[ \t\r\n]+/g, ' ').trim() || undefined;
}

/** Leaves out what has no value, so that a missing property is missing and not `undefined`. */
function present<T extends Record<string, string | undefined>>(
  values: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}
