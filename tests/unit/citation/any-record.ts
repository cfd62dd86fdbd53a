import fc from 'fast-check';
import type {
  Author,
  CitationRecord,
  CitedDate,
  Details,
  PartialDate,
} from '../../../src/plugin/citation/record.ts';
import { entryTypes, ownType } from '../../../src/plugin/citation/entry-types.ts';

const words =
  'Of Matrices und Räume: Why? 环境, R&D 100% C_1 $x$ {a} ~b^ "q" `r` -- RLHF and Naïve'.split(' ');

/** Plain text of one line, with all that TeX reads as something else. */
export const anyText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));

const simpleText = fc
  .array(fc.constantFrom('Town', 'House', 'Räume', '环境', '12', 'A-7', 'B&C'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

const western = fc.record(
  {
    family: fc.constantFrom('Liu', 'García Márquez', 'Kaiser', 'O’Neil', 'Smith, and Sons'),
    given: fc.constantFrom('Wei', 'Jean-Paul', 'Kai-shek', 'Łukasz', 'A. M.', 'Th. W.', 'Yu.A.'),
    particle: fc.constantFrom('van', 'de la', 'von'),
    suffix: fc.constantFrom('Jr.', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
);
const eastern = fc.constantFrom<Author>(
  { family: '김', given: '철수' },
  { family: '沈', given: '括' },
  { family: '村上', given: '春樹' },
);
const group = fc.record({
  literal: fc.constantFrom('Barnes and Noble', 'OpenAI', '国家标准, 北京'),
});
export const anyAuthor: fc.Arbitrary<Author> = fc.oneof(western, eastern, group);

const nameList = fc.record({
  names: fc.array(anyAuthor, { minLength: 1, maxLength: 3 }),
  more: fc.boolean(),
});

const day = fc.constantFrom<PartialDate>([2024], [2024, 2], [2024, 2, 29], [2023, 12, 31], [868]);
const date: fc.Arbitrary<CitedDate> = fc.oneof(
  fc.record({ from: day }),
  fc.record({ from: day, doubt: fc.constantFrom('?', '~', '%') }),
  fc.constant<CitedDate>({ from: [2025, 7], to: [2025, 8] }),
);

const details: {
  [K in Exclude<keyof Details, 'entryType'>]-?: fc.Arbitrary<NonNullable<Details[K]>>;
} = {
  genre: fc.constantFrom('PhD thesis', "Master's thesis", 'Technical report', 'Something & else'),
  container: anyText,
  editors: nameList,
  translators: nameList,
  containerAuthors: nameList,
  series: anyText,
  seriesNumber: simpleText,
  volume: fc.constantFrom('3', 'IV', '2 & 3', '1-2', '1/2'),
  volumes: fc.constantFrom('3', '12'),
  issue: fc.constantFrom('2', '7–8', '7-8', 'Spring'),
  number: fc.constantFrom('123', 'TR-25', 'US 7,123,456'),
  chapter: fc.constantFrom('4', 'XII'),
  pages: fc.constantFrom('1-9', '7', 'e12', 'A-1–A-9', '1-4, 7-9', 'i-xii'),
  pageTotal: fc.constantFrom('512'),
  edition: fc.constantFrom('1', '2', '10', '11', 'Revised', '第三版'),
  version: fc.constantFrom('1.2.3', 'v2', '4'),
  publisher: simpleText,
  place: simpleText,
  event: anyText,
  eventPlace: simpleText,
  status: fc.constantFrom('in press', 'forthcoming'),
  doi: fc.constantFrom('10.1000/a_b', '10.1002/(SICI)1097-4571(199806)49:8<693::AID>3.0.CO;2-O'),
  isbn: fc.constantFrom('978-0-19-852663-6'),
  issn: fc.constantFrom('1234-5679'),
  archive: fc.constantFrom('arXiv', 'Zenodo'),
  archiveNumber: fc.constantFrom('2507.01234', 'a_1'),
  accessed: fc.record({ from: fc.constantFrom<PartialDate>([2024], [2024, 2], [2024, 2, 29]) }),
  abstract: anyText,
  keywords: fc.constantFrom('a, b', '矩阵'),
};

const types = [...entryTypes].map(([name, { csl }]) => ({ csl, own: ownType(name) }));

/** Any record that an entry can say: a number is that of an issue, a series or the work itself. */
export const anyRecord: fc.Arbitrary<CitationRecord> = fc
  .record({
    kind: fc.constantFrom(...types, { csl: 'post-weblog', own: undefined }),
    authors: fc.array(anyAuthor, { minLength: 1, maxLength: 3 }),
    moreAuthors: fc.boolean(),
    title: anyText,
    issued: fc.option(date, { nil: undefined }),
    url: fc.option(fc.constantFrom('https://example.org/~wei/a_b%20c/?q=1&r=2'), {
      nil: undefined,
    }),
    note: fc.option(anyText, { nil: undefined }),
    language: fc.option(fc.constantFrom('en', 'zh', 'de', 'en-US', 'pt-BR', 'ja'), {
      nil: undefined,
    }),
    details: fc.record(details, { requiredKeys: [] }),
  })
  .map(({ kind, ...record }) => {
    const isPost = kind.csl === 'post-weblog';
    return {
      key: 'key',
      type: kind.csl,
      ...record,
      note: isPost ? 'Blog post' : record.note,
      details: possible({ ...record.details, ...(kind.own && { entryType: kind.own }) }, kind.csl),
    };
  });

function possible(all: Details, csl: string): Details {
  const { issue, seriesNumber, archive, archiveNumber, ...rest } = all;
  const isSerial = /^(article|review|periodical)/.test(csl);
  const isBook = /^(book|chapter|entry|paper-conference)/.test(csl);
  return {
    ...rest,
    ...(isSerial && issue && { issue }),
    ...(isBook && seriesNumber && { seriesNumber }),
    ...(archiveNumber && { archiveNumber, ...(archive && { archive }) }),
  };
}
