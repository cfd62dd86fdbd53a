import type { CitationRecord, Details } from './record.ts';

/** One thing that a record says. */
export type Fact =
  | Exclude<keyof CitationRecord, 'key' | 'details'>
  | keyof Details
  | 'lastDay'
  | 'doubt'
  | 'moreEditors'
  | 'moreTranslators'
  | 'moreContainerAuthors';

/** Names of facts as authors have them in their entries, where these are not the facts' own. */
const fieldNames: ReadonlyMap<Fact, string> = new Map([
  ['type', 'type of entry'],
  ['entryType', 'type of entry'],
  ['genre', 'type'],
  ['authors', 'author'],
  ['moreAuthors', 'author (and others)'],
  ['editors', 'editor'],
  ['moreEditors', 'editor (and others)'],
  ['translators', 'translator'],
  ['moreTranslators', 'translator (and others)'],
  ['containerAuthors', 'bookauthor'],
  ['moreContainerAuthors', 'bookauthor (and others)'],
  ['issued', 'date'],
  ['lastDay', 'date (its end)'],
  ['doubt', 'date (its doubt)'],
  ['container', 'title of the whole'],
  ['seriesNumber', 'number'],
  ['issue', 'number'],
  ['pageTotal', 'pagetotal'],
  ['place', 'location'],
  ['event', 'eventtitle'],
  ['eventPlace', 'venue'],
  ['status', 'pubstate'],
  ['archive', 'eprinttype'],
  ['archiveNumber', 'eprint'],
  ['accessed', 'urldate'],
]);

/** The name of a fact as authors have it in their entries. */
export function fieldName(fact: Fact): string {
  return fieldNames.get(fact) ?? fact;
}

/** A line of a format: what it holds, the format's name for it, and its value. */
export type Line<T> = readonly [facts: Fact | readonly Fact[], name: string, value: T | undefined];

/** All that a record says, but for its key, which is only a name for it. */
export function factsOf(record: CitationRecord): ReadonlySet<Fact> {
  const { key: _, details, ...facts } = record;
  const { editors, translators, containerAuthors } = details;
  const all: readonly (readonly [fact: string, value: unknown])[] = [
    ...Object.entries(facts),
    ...Object.entries(details),
    ['lastDay', record.issued?.to],
    ['doubt', record.issued?.doubt],
    ['moreEditors', editors?.more],
    ['moreTranslators', translators?.more],
    ['moreContainerAuthors', containerAuthors?.more],
  ];
  return new Set(
    all
      .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
      .map(([fact]) => fact as Fact),
  );
}
