import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLosses, findLosses } from '../../../src/plugin/citation/losses.ts';
import { factsOf, fieldName } from '../../../src/plugin/citation/facts.ts';
import { readBib, readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import type { CitationRecord } from '../../../src/plugin/citation/record.ts';
import { writeBiblatex, writeBibtex } from '../../../src/plugin/citation/write/write-bib.ts';
import { anyRecord } from './any-record.ts';

/** What two records say differently, by the names of fields. */
function differences(one: CitationRecord, other: CitationRecord): string[] {
  const values = (record: CitationRecord): Record<string, unknown> => ({
    ...record,
    ...record.details,
    lastDay: record.issued?.to,
    moreEditors: record.details.editors?.more,
  });
  const [a, b] = [values(one), values(other)];
  const facts = [...new Set([...factsOf(one), ...factsOf(other)])];
  return facts.filter((fact) => JSON.stringify(a[fact]) !== JSON.stringify(b[fact])).map(fieldName);
}

describe.each([
  ['BibTeX', writeBibtex],
  ['BibLaTeX', writeBiblatex],
])('a record written as %s', (format, write) => {
  it('comes back whole, but for what is named as lost', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { record: read, unread } = readEntry(write(record));
        const lost = findLosses(record).filter((loss) => loss.format === format);
        const named = new Set(lost.map(({ field }) => field));
        // What a number means follows from the type, and BibTeX's types of thesis and report name a kind.
        if (named.has('type of entry')) named.add('number');
        if (format === 'BibTeX' && !record.details.genre) named.add('type');
        expect(differences(record, read).filter((field) => !named.has(field))).toEqual([]);
        expect(unread).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('says by entry and format what is lost', () => {
  const source = `@manual{guide,
  title = {Guide},
  titleaddon = {With Pictures},
  organization = {O},
  pubstate = {forthcoming},
  file = {guide.pdf}
}
@book{plain, author = {Wei Liu}, title = {Plain}, publisher = {House}, year = {2025}}
`;
  expect(describeLosses(readBib(source), 'a.bib')).toMatchInlineSnapshot(`
    [
      "a.bib, line 1, guide: only the entry itself holds titleaddon; RIS has no place for type of entry and pubstate; CSL-JSON has no place for type of entry",
    ]
  `);
});
