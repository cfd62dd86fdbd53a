import { findLosses, readEntry, writeBiblatex, writeRis } from 'astro-octant/citation';
import { plainText, toCsl, writeApa, writeGbt7714 } from 'astro-octant/citation';
import { expect, it } from 'vitest';
import { report } from '../../support/report.ts';

const days = [
  '2004',
  '0868',
  '2004-07',
  '2004-07-17',
  '2004/2005',
  '2004-07/2004-08',
  '1999-12-31',
];
const inDoubt = days.flatMap((day) =>
  ['?', '~', '%', '~ '].map((sign) => ({ day, sign: sign.trim(), date: day + sign })),
);

function read(fields: string) {
  return readEntry(`@book{key, author = {Lu Yu}, title = {Tea}, publisher = {P}, ${fields}}`)
    .record;
}

it('a date in doubt is one, and stays in doubt where a format can say so', () => {
  report('dates in doubt', inDoubt, ({ day, sign, date }) => {
    const record = read(`date = {${date}}`);
    expect(record.issued).toMatchObject({ ...read(`date = {${day}}`).issued, doubt: sign });
    expect(toCsl(record)['issued']).toMatchObject({ circa: true });
    expect(plainText(writeApa(record))).toContain('(ca. ');
    expect(plainText(writeGbt7714(record))).toMatch(/P, \[[-\d]+\]/);
    expect(readEntry(writeBiblatex(record)).record).toEqual(record);
    expect(writeRis(record)).toContain(`PY  - ${Number(day.slice(0, 4))}`);
    const lost = findLosses(record).filter(({ field }) => field === 'date (its doubt)');
    expect(lost.map(({ format }) => format)).toEqual(['RIS']);
  });
});

it.each(['2004??', '?2004', '2004?-07', '~', '2004^', '2004-13?'])('%s is no date', (date) => {
  expect(() => read(`date = {${date}}`)).toThrow(/is not a date/);
});

it('a day of access may be in doubt', () => {
  const { details } = read('year = {2004?}, urldate = {2020-01-02~}');
  expect(details.accessed).toEqual({ from: [2020, 1, 2], doubt: '~' });
});
