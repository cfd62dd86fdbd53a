import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBib, readEntry } from '../../../src/plugin/citation/read/read-bib.ts';

const folder = 'tests/fixtures/citations';
const source = readFileSync(`${folder}/inheritance.bib`, 'utf8');
/** What biber makes of it; see `tests/full/inheritance.test.ts`. */
const resolved = readFileSync(`${folder}/inheritance.resolved.bib`, 'utf8');

describe('an entry inherits what biber lets it inherit', () => {
  const expected = new Map(readBib(resolved).map(({ record }) => [record.key, record]));

  it.each(readBib(source).map(({ record }) => record))('$key', (record) => {
    expect(record).toEqual(expected.get(record.key));
  });
});

it('an entry takes what its source takes from another', () => {
  const chain = `@inproceedings{a, crossref = {b}, author = {Wei Liu}, title = {T}}
    @proceedings{b, xdata = {c}, title = {Whole}}
    @xdata{c, publisher = {House}}`;
  expect(readEntry(chain).record.details).toMatchObject({ container: 'Whole', publisher: 'House' });
});

it.each([
  ['itself', '@misc{a, crossref = {a}, author = {Wei Liu}, title = {T}}'],
  [
    'another that leads back',
    '@misc{a, crossref = {b}, author = {Wei Liu}, title = {T}} @misc{b, crossref = {a}}',
  ],
])('an entry that leads to %s is an error', (_, circle) => {
  expect(() => readBib(circle)).toThrow(
    /leads back to "a"\n {2}Allowed: references that come to an end\n {2}Hint: leave one of the references out$/m,
  );
});

describe('of several entries, each is written so that it can stand alone', () => {
  const file = `@string{house = {House}}
@string{unused = {x}}
@string{acm = house # { of ACM}}
@inproceedings{paper, crossref = {whole}, author = {Wei Liu}, title = {Paper}}
@misc{other, author = {Wei Liu}, title = {Other}, xdata = {place}}
@proceedings{whole, title = {Whole}, publisher = acm}
@xdata{place, location = {Town}}
`;

  it('with its abbreviations before it and what it inherits from behind it', () => {
    expect(readEntry(file, 'paper').written).toMatchInlineSnapshot(`
      "@string{house = {House}}
      @string{acm = house # { of ACM}}
      @inproceedings{paper, crossref = {whole}, author = {Wei Liu}, title = {Paper}}
      @proceedings{whole, title = {Whole}, publisher = acm}
      "
    `);
  });

  it('with the same record when it is read alone', () => {
    for (const { record, written } of readBib(file)) {
      expect(readEntry(written, record.key).record).toEqual(record);
    }
  });
});
