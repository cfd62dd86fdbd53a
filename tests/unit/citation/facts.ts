import { readFileSync, readdirSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import type { CitationRecord } from '../../../src/plugin/citation/record.ts';
import { toCsl } from '../../../src/plugin/citation/write/write-csl.ts';

/** What must be the same in every format of a citation. */
export interface Facts {
  readonly authors: readonly string[];
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly note: string;
}

/** One fixture; its file name is a sentence about what is in it. */
export interface Fixture {
  readonly name: string;
  readonly source: string;
  readonly record: CitationRecord;
}

function fixturesIn(folder: string): Fixture[] {
  return readdirSync(folder).map((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    const name = file.replace('.bib', '').replaceAll('-', ' ');
    return { name, source, record: readEntry(source, undefined, file).record };
  });
}

export const fixtures: readonly Fixture[] = fixturesIn('tests/fixtures/citations/right');

/** Entries of every type. */
export const typeFixtures: readonly Fixture[] = fixturesIn('tests/fixtures/citations/types');

interface CslName {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
}

interface CslItem {
  readonly type?: string;
  readonly author?: readonly CslName[];
  readonly title?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (string | number)[])[] };
  readonly URL?: string;
  readonly note?: string;
}

/** The facts of a record, through its CSL item. */
export function factsOf(record: CitationRecord): Facts {
  return factsOfCsl(JSON.parse(JSON.stringify(toCsl(record))) as CslItem);
}

/** Reads a text with citation-js, which takes BibTeX for BibLaTeX, and gives its facts. */
export function readWithCitationJs(
  text: string,
  format: '@biblatex/text' | '@ris/file' | '@else/json',
): Facts & { readonly type: string | undefined } {
  const [item] = plugins.input.chain(text, { forceType: format, generateGraph: false } as never);
  return { ...factsOfCsl(item as CslItem), type: item?.type };
}

function factsOfCsl({ author = [], title = '', issued, URL: url = '', note = '' }: CslItem): Facts {
  const dates = issued?.['date-parts'] ?? [];
  return {
    authors: author.map(invertedName),
    title: title.replace(/<\/?(i|span( class="nocase")?)>/g, ''),
    date: dates
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
      .join('/'),
    url,
    note,
  };
}

/** `van Beethoven, Ludwig`: the parts of a name in the order in which lists sort them. */
export function invertedName(name: CslName): string {
  if (name.literal) return name.literal;
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [last, name.given, name.suffix].filter(Boolean).join(', ');
}
