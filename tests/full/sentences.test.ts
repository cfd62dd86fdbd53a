import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBib } from '../../src/plugin/citation/read/read-bib.ts';
import { type Author, type CitationRecord, isChinese } from '../../src/plugin/citation/record.ts';
import { plainText, writeApa, writeGbt7714 } from '../../src/plugin/citation/sentences/index.ts';
import { type CslItem, toCsl } from '../../src/plugin/citation/write/write-csl.ts';
import { anyRecord } from '../unit/citation/any-record.ts';
import { fixtures, typeFixtures } from '../unit/citation/facts.ts';
import { writeWithCiteproc } from './oracle.ts';
import { report } from '../support/report.ts';

/** Where a sentence may differ from citeproc's, and why. */
const differences = {
  quotes: 'citeproc curls quotation marks and moves the full stop; here a title stays as written',
  span: 'the style of GB/T 7714 brackets the end of a span, as if it were the day of access',
  comma: 'citeproc drops the comma of Western names in works in Chinese or Japanese',
  suffix: 'citeproc drops Jr. and III from the names of such works by GB/T 7714',
  pair: 'the APA manual has a comma before the ampersand of every pair, citeproc not before a group',
  more: 'CSL has no word for a list of authors that is not complete',
  hyphens: 'citeproc takes the hyphens within page numbers such as A-1 for those of ranges',
} as const;

it('differs from citeproc in at most ten ways', () => {
  expect(Object.keys(differences).length).toBeLessThanOrEqual(10);
});

const all = [...fixtures, ...typeFixtures];

describe.each(all)('$name', ({ record }) => {
  it('is written in APA style as citeproc writes it', () => {
    expectApa(record);
  });

  it('is written by GB/T 7714 as citeproc writes it', () => {
    expectGbt7714(record);
  });
});

const random = fc.sample(anyRecord, { numRuns: 4000, seed: 7 }).map(comparable);
const common =
  /^(article-journal|book|chapter|dataset|document|entry|legal_case|legislation|treaty|paper-conference|patent|post-weblog|report|software|thesis|webpage)/;

it('writes any record of the common types as citeproc writes it', () => {
  const records = random.filter(({ type }) => common.test(type));
  report('sentences in APA style', records, expectApa);
  report('sentences by GB/T 7714', records, expectGbt7714);
});

it('writes works as programs export them as citeproc writes them', () => {
  const works = readBib(readFileSync('tests/fixtures/citations/odd-works.bib', 'utf8'));
  const records = works.map(({ record }) => record);
  report('sentences of exported works in APA style', records, expectApa);
  report('sentences of exported works by GB/T 7714', records, expectGbt7714);
});

function expectApa(record: CitationRecord): void {
  // In works in any other language than English citeproc leaves titles as they are, too.
  const item: CslItem = isEastAsian(record) ? { ...toCsl(record), language: 'de' } : toCsl(record);
  const expected = writeWithCiteproc(item, 'apa', 'en-US');
  expect(straight(plainText(writeApa(complete(record))))).toBe(straight(expected));
}

function expectGbt7714(record: CitationRecord): void {
  const style = 'china-national-standard-gb-t-7714-2015-numeric';
  const written = complete(isEastAsian(record) ? withoutSuffixes(record) : record);
  const expected = writeWithCiteproc(toCsl(written), style, isChinese(record) ? 'zh-CN' : 'en-US');
  expect(withoutEnd(straight(plainText(writeGbt7714(written))), record)).toBe(
    withoutEnd(straight(expected), record),
  );
}

/** Leaves out of a random record what is known to differ; quotation marks are in the fixtures. */
function comparable(record: CitationRecord): CitationRecord {
  const calm = JSON.parse(JSON.stringify(record), (key, value: unknown) =>
    typeof value === 'string' && !/^(url|doi|doubt|type|entryType)$/.test(key)
      ? calmText(value)
      : value,
  ) as CitationRecord;
  const { details, issued } = calm;
  const { pages, ...others } = details;
  return {
    ...complete(calm),
    authors: withoutGroupAtEnd(calm.authors),
    issued: issued && { from: issued.from, ...(issued.doubt && { doubt: issued.doubt }) },
    details: { ...others, ...(pages && !pages.includes('–') && { pages }) },
  };
}

function calmText(text: string): string {
  const calm = text.replace(/[“”"`’~^$%{}_#]|--/g, '').replace(/\s+/g, ' ');
  return calm.trim() === '' ? 'X' : calm.trim();
}

function withoutGroupAtEnd(authors: readonly Author[]): readonly Author[] {
  return authors.length === 2 && authors[1] && 'literal' in authors[1]
    ? authors.slice(0, 1)
    : authors;
}

function complete(record: CitationRecord): CitationRecord {
  return JSON.parse(JSON.stringify({ ...record, moreAuthors: false }), (key, value: unknown) =>
    key === 'more' ? false : value,
  ) as CitationRecord;
}

function withoutSuffixes(record: CitationRecord): CitationRecord {
  return JSON.parse(JSON.stringify(record), (key, value: unknown) =>
    key === 'suffix' ? undefined : value,
  ) as CitationRecord;
}

function isEastAsian({ language }: CitationRecord): boolean {
  return /^(zh|ja)\b/.test(language ?? '');
}

function straight(sentence: string): string {
  return sentence.replace(/[“”]/g, '"').replace(/[’‘]/g, "'").replaceAll('." ', '". ');
}

/** Both ways to write the end of a span, which stands behind a slash or, of years, a hyphen. */
function withoutEnd(sentence: string, { issued }: CitationRecord): string {
  return issued?.to ? sentence.replace(/([/-])\[?[-\d]+\]?(?=\)|\.|: )/, '$1') : sentence;
}
