import { isWork } from '../entry-types.ts';
import type { WrittenEntry } from './parse-bib.ts';

/** An entry with the fields that it has of its own and from others; their values are still TeX. */
export interface ResolvedEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Names that BibTeX, or an older BibLaTeX, gives to fields of BibLaTeX's. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['address', 'location'],
  ['annote', 'annotation'],
  ['archiveprefix', 'eprinttype'],
  ['hyphenation', 'langid'],
  ['journal', 'journaltitle'],
  ['lastaccessed', 'urldate'],
  ['lastchecked', 'urldate'],
  ['primaryclass', 'eprintclass'],
  ['school', 'institution'],
]);

/** Fields that are an entry's own affair. */
const ownAffairs = new Set(
  `ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions
  relatedstring relatedtype shorthand shorthandintro sortkey`.split(/\s+/),
);

const bookParts = ['inbook', 'bookinbook', 'suppbook'];
const collectionParts = ['incollection', 'inreference', 'suppcollection'];
const proceedingsParts = ['inproceedings', 'conference'];

/** By the type of a whole: the word before its title in its parts, and the types of those. */
const wholes: ReadonlyMap<string, { readonly prefix: string; readonly parts: readonly string[] }> =
  new Map([
    ['mvbook', { prefix: 'main', parts: ['book', ...bookParts] }],
    ['mvcollection', { prefix: 'main', parts: ['collection', 'reference', ...collectionParts] }],
    ['mvreference', { prefix: 'main', parts: ['collection', 'reference', ...collectionParts] }],
    ['mvproceedings', { prefix: 'main', parts: ['proceedings', ...proceedingsParts] }],
    ['book', { prefix: 'book', parts: bookParts }],
    ['collection', { prefix: 'book', parts: collectionParts }],
    ['reference', { prefix: 'book', parts: collectionParts }],
    ['proceedings', { prefix: 'book', parts: proceedingsParts }],
    ['periodical', { prefix: 'journal', parts: ['article', 'suppperiodical'] }],
  ]);

/**
 * Gives entries the fields that they take from others, by `xdata` and `crossref`, as biber does.
 *
 * @returns the entries in their order, but for those of no work, such as `@xdata`
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf, appendix B
 */
export function inheritFields(entries: readonly WrittenEntry[]): ResolvedEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const resolved = new Map<WrittenEntry, ResolvedEntry>();
  const begun = new Set<WrittenEntry>();

  /** Nothing for an entry that leads back to itself. */
  function find(key: string): ResolvedEntry | undefined {
    const entry = byKey.get(key.trim().toLowerCase());
    if (!entry || (begun.has(entry) && !resolved.has(entry))) return undefined;
    return resolve(entry);
  }

  function resolve(entry: WrittenEntry): ResolvedEntry {
    const known = resolved.get(entry);
    if (known) return known;
    begun.add(entry);
    const fields = ownFields(entry);
    for (const key of fields.get('xdata')?.split(',') ?? []) {
      for (const [name, value] of find(key)?.fields ?? []) fields.set(name, value);
    }
    const parent = find(fields.get('crossref') ?? '');
    if (parent) inherit(entry.type, fields, parent);
    const result = { type: entry.type, key: entry.key, fields };
    resolved.set(entry, result);
    return result;
  }

  return entries.filter(isWork).map(resolve);
}

function ownFields({ fields }: WrittenEntry): Map<string, string> {
  const named = new Map(fields.map(({ name, value }) => [name, value]));
  for (const [alias, name] of aliases) {
    const value = named.get(alias);
    if (value === undefined) continue;
    named.delete(alias);
    if (!named.has(name)) named.set(name, value);
  }
  return named;
}

function inherit(type: string, fields: Map<string, string>, parent: ResolvedEntry): void {
  const whole = wholes.get(parent.type);
  const prefix = whole?.parts.includes(type) ? whole.prefix : undefined;
  const isInBook = bookParts.includes(type) && /^(mv)?book$/.test(parent.type);
  for (const [name, value] of parent.fields) {
    if (ownAffairs.has(name) || hasOtherDate(fields, name)) continue;
    const target = prefix === undefined ? name : inheritedName(name, prefix);
    if (target !== undefined && !fields.has(target)) fields.set(target, value);
    if (name === 'author' && isInBook && !fields.has('bookauthor')) fields.set('bookauthor', value);
  }
}

/** A date is taken whole, unless its parts are fields of their own. */
function hasOtherDate(fields: ReadonlyMap<string, string>, name: string): boolean {
  if (name === 'date') return fields.has('year') || fields.has('month');
  return /^(year|month|day)$/.test(name) && fields.has('date');
}

/** The title of the whole is the part's `booktitle`, `maintitle` or `journaltitle`. */
function inheritedName(name: string, prefix: string): string | undefined {
  if (/^(sort|index|indexsort)title$/.test(name)) return undefined;
  return /^(title|subtitle|titleaddon)$/.test(name) ? prefix + name : name;
}
