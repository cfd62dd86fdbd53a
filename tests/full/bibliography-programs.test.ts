import { describe, expect, it } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../src/plugin/citation/write/write-bib.ts';
import { type Facts, factsOf, fixtures, typeFixtures } from '../unit/citation/facts.ts';
import { readWithBiber, readWithBibtex } from './programs.ts';

const all = [...fixtures, ...typeFixtures];

const written = (write: (fixture: (typeof all)[number]) => string) => all.map(write).join('\n');

const bibtexAsWritten = readWithBibtex(written(({ source }) => source));
const bibtexOfRecords = readWithBibtex(written(({ record }) => writeBibtex(record)));
const biberAsWritten = readWithBiber(written(({ source }) => source));
const biberOfRecords = readWithBiber(written(({ record }) => writeBiblatex(record)));

describe.each(all)('$name', ({ record }) => {
  const facts = comparable(factsOf(record));

  it('is read alike by bibtex as its author wrote it', () => {
    expect(comparable(bibtexAsWritten.get(record.key))).toEqual(facts);
  });

  it('is read alike by bibtex as the plugin writes it', () => {
    expect(comparable(bibtexOfRecords.get(record.key))).toEqual(facts);
  });

  it('is read alike by biber as its author wrote it', () => {
    const read = comparable(biberAsWritten.get(record.key));
    // BibLaTeX knows no day within `month` and takes no address out of `howpublished`.
    const date = facts?.date.startsWith(read?.date ?? '') ? facts.date : read?.date;
    const url = read && read.url !== '' ? read.url : facts?.url;
    expect({ ...read, date, url }).toEqual(facts);
  });

  it('is read alike by biber as the plugin writes it', () => {
    expect(comparable(biberOfRecords.get(record.key))).toEqual(facts);
  });
});

/** Ties are spaces, and addresses are compared as addresses, without the place within the page. */
function comparable(facts: Facts | undefined): Facts | undefined {
  if (!facts) return undefined;
  const { authors, title, date, url, note } = facts;
  const address = url && new URL(url.replace(/^\\url\{(.*)\}$/, '$1'));
  if (address) address.hash = '';
  return { authors, title: title.replaceAll('\u00A0', ' '), date, url: String(address), note };
}
