import { readEntry } from 'astro-octant/citation';
import { expect, it } from 'vitest';
import { report } from '../../support/report.ts';

/** Fields of a date as programs export them, and what they say. */
const written: readonly (readonly [fields: string, issued: object])[] = [
  ['year = 2020, month = jul # "~5--10"', { from: [2020, 7, 5], to: [2020, 7, 10] }],
  ['year = 2017, month = {06--11 Aug}', { from: [2017, 8, 6], to: [2017, 8, 11] }],
  ['year = 2020, month = {5-10 July}', { from: [2020, 7, 5], to: [2020, 7, 10] }],
  ['year = 2020, month = {July 5–10}', { from: [2020, 7, 5], to: [2020, 7, 10] }],
  ['year = 2020, month = "30~" # nov # "--4~" # dec', { from: [2020, 11, 30], to: [2020, 12, 4] }],
  ['year = 2020, month = {28 Feb -- 3 Mar}', { from: [2020, 2, 28], to: [2020, 3, 3] }],
  ['year = 2020, month = {2 and 3 May}', { from: [2020, 5, 2], to: [2020, 5, 3] }],
  ['year = 2020, month = {JAN-FEB}', { from: [2020, 1], to: [2020, 2] }],
  ['year = 2020, month = {9-10}', { from: [2020, 9], to: [2020, 10] }],
  ['year = 2020, month = 7, day = {5--10}', { from: [2020, 7, 5], to: [2020, 7, 10] }],
  ['year = 2020, month = jul, day = {5/6}', { from: [2020, 7, 5], to: [2020, 7, 6] }],
  ['year = 2020, month = {4th July}', { from: [2020, 7, 4] }],
  ['year = 2020, month = {July 2nd}', { from: [2020, 7, 2] }],
  ['year = 2020, month = {1st--3rd Sept.}', { from: [2020, 9, 1], to: [2020, 9, 3] }],
  ['year = 2020, month = {MAR 15}', { from: [2020, 3, 15] }],
  ['year = {c. 1800}', { from: [1800], doubt: '~' }],
  ['year = {c1800}', { from: [1800], doubt: '~' }],
  ['year = {(about 1984)}', { from: [1984], doubt: '~' }],
  ['year = {\\hbox{(about 1984)}}', { from: [1984], doubt: '~' }],
  ['year = {[ca.~868]}', { from: [868], doubt: '~' }],
  ['year = {circa 1500}', { from: [1500], doubt: '~' }],
  ['date = {201X}', { from: [2010], to: [2019] }],
  ['date = {19XX}', { from: [1900], to: [1999] }],
  ['date = {2004-XX}', { from: [2004] }],
  ['date = {2004-05-XX}', { from: [2004, 5] }],
];

it('a date is read as its author means it', () => {
  report('dates as they are written', written, ([fields, issued]) => {
    const { record } = readEntry(`@misc{a, author = {Wei Liu}, title = {T}, ${fields}}`);
    expect(record.issued).toEqual(issued);
  });
});

/** What could be two dates, or none. */
const unclear = [
  ...[
    '{July--10}',
    '{10--July 5}',
    'dec # "/" # jan',
    '{32--33 May}',
    '{5--3 May}',
    '{4--5--6 May}',
  ],
  ...[
    '{Springtime}',
    '{July 0}',
    '{0th May}',
    '{May 2019}',
    '{5-10 Foo}',
    '{-}',
    '{12--1}',
    '{May and}',
  ],
  ...['{and May}', '{2 May 2019}', '{13}', '{1--13}', '{29--30 Feb}', '{May--}', '{--May}'],
].map((month) => `year = 2021, month = ${month}`);

it('what is no date, or may be two, is refused', () => {
  report('dates that are unclear', [...unclear, 'date = {1999-1X}', 'date = {X999}'], (fields) => {
    const source = `@misc{a, author = {Wei Liu}, title = {T},\n ${fields}}`;
    expect(() => readEntry(source, 'a', 'a.bib')).toThrow(
      /^a\.bib: The citation has 1 problem\.\n- line 2, a\.(year|date): ".*" is not a date\n {2}Allowed: .*\n {2}Hint: write it as one of these/,
    );
  });
});

/** What no record holds of a date, which the build says. */
const unheld: readonly (readonly [fields: string, issued: object, unread: string])[] = [
  ...['21', '22', '23', '24'].map(
    (number) => [`date = {2015-${number}}`, { from: [2015] }, 'date (its season)'] as const,
  ),
  ...[
    'Spring',
    'summer',
    'Autumn',
    'Fall',
    'WINTER',
    'Early Spring',
    'late fall',
    'mid-summer',
  ].map((name) => [`year = 2015, month = {${name}}`, { from: [2015] }, 'month'] as const),
  ...['2014/', '2014/..'].map(
    (date) => [`date = {${date}}`, { from: [2014] }, 'date (its open end)'] as const,
  ),
  ['date = {2014-12/}', { from: [2014, 12] }, 'date (its open end)'],
  ['date = {2014-12-01/..}', { from: [2014, 12, 1] }, 'date (its open end)'],
  ['date = {2014~/}', { from: [2014], doubt: '~' }, 'date (its open end)'],
  ['date = {1999?/..}', { from: [1999], doubt: '?' }, 'date (its open end)'],
  ['date = {0868/}', { from: [868] }, 'date (its open end)'],
  ['year = 1998, month = {{Fall}}', { from: [1998] }, 'month'],
];

it('a season or an open end is taken, and said to stand in the entry alone', () => {
  report('dates that no record holds whole', unheld, ([fields, issued, unread]) => {
    const entry = readEntry(`@misc{a, author = {Wei Liu}, title = {T}, ${fields}}`);
    expect(entry.record.issued).toEqual(issued);
    expect(entry.unread).toEqual([unread]);
  });
});
