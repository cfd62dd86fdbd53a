import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLosses } from '../../../src/plugin/citation/losses.ts';
import { readBib, readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import { writeBiblatex, writeBibtex } from '../../../src/plugin/citation/write/write-bib.ts';
import { anyRecord } from './any-record.ts';
import { differences, namedLosses } from './differences.ts';
import { reportRuns } from '../../support/report.ts';

describe.each([
  ['BibTeX', writeBibtex],
  ['BibLaTeX', writeBiblatex],
] as const)('a record written as %s', (format, write) => {
  it('comes back whole, but for what is named as lost', () => {
    reportRuns(
      'records written and read back',
      fc.check(
        fc.property(anyRecord, (record) => {
          const { record: read, unread } = readEntry(write(record));
          const named = namedLosses(record, format);
          expect(differences(record, read).filter((field) => !named.has(field))).toEqual([]);
          expect(unread).toEqual([]);
        }),
        { numRuns: 1000 },
      ),
    );
  });
});

it('says by entry and format what is lost', () => {
  const source = `@manual{guide,
  title = {Guide},
  titleaddon = {With Pictures},
  organization = {O},
  pubstate = {forthcoming},
  note = {A \\fancy{note} by \\textbf{hand}},
  url = {https://example.org/\\_path},
  file = {guide.pdf}
}
@book{plain, author = {Wei Liu}, title = {Plain}, publisher = {House}, year = {2025}}
`;
  expect(describeLosses(readBib(source), 'a.bib')).toMatchInlineSnapshot(`
    [
      "a.bib, line 1, guide: the TeX of \\fancy is not known here and printed as it is; only the entry itself holds titleaddon; RIS has no place for type of entry and pubstate; CSL-JSON has no place for type of entry",
    ]
  `);
});
