import {
  type CitationRecord,
  citationFiles,
  citationFormats,
  citeEntry,
  citePost,
  describeLosses,
  findLosses,
  plainText,
  readBib,
  readEntry,
  readNames,
  saidName,
  toCsl,
  writeApa,
  writeBiblatex,
  writeBibtex,
  writeCsl,
  writeGbt7714,
  writeRis,
} from 'astro-octant/citation';
import { renderMatrix } from 'astro-octant/matrix';
import { OctantError } from 'astro-octant/problems';
import { expect, it } from 'vitest';
import { checkEntries } from '../../src/plugin/citation/check-record.ts';
import { readOptions } from '../../src/plugin/integration-options.ts';
import { oddValues } from '../support/odd-values.ts';
import { report } from '../support/report.ts';

type Key = string | number;

/** A message that a terminal still shows whole. */
const longestMessage = 30_000;

const makeDefinition = (): unknown => ({
  id: 'm',
  languages: ['en', 'zh'],
  title: { en: 'Tea', zh: '茶' },
  axes: {
    size: { label: 'Size', levels: { small: { en: 'small', zh: '小' }, large: 'large' } },
    taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } },
  },
  cells: {
    lemon: { at: { size: 'small', taste: 'sour' }, label: 'Lemon', examples: 'e', href: '#lemon' },
  },
  excluded: [{ at: { size: 'large', taste: 'sweet' }, label: 'no', reason: 'why' }],
  layers: {
    one: { label: 'One', cells: ['lemon', { size: 'large', taste: 'sour' }], href: '#one' },
    two: { label: 'Two', cells: [{ size: 'small', taste: 'sweet' }] },
  },
  partialLayers: false,
  figures: {
    all: {
      view: 'grid',
      highlight: ['lemon', 'two'],
      caption: 'c',
      links: true,
      columns: ['size'],
    },
  },
});

const makeOptions = (): unknown => ({
  posts: 'content/posts',
  strings: { fr: { copy: 'Copier', axes: { between: ',' } } },
  reservedIds: ['main'],
});

const entry = '@misc{a, author = {A B}, title = {T}, year = {2020}}';
const makePost = (): unknown => ({
  editions: [
    { language: 'en', title: 'T', url: 'https://example.org/', description: 'd' },
    { language: 'zh', title: '题', url: 'https://example.org/zh' },
  ],
  language: 'en',
  published: '2025-01-02',
  key: 'k',
  authors: ['A B'],
});

function pathsIn(value: unknown, path: Key[] = []): Key[][] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const parts = value as Readonly<Record<string, unknown>>;
  return [path, ...keys.flatMap((key) => pathsIn(parts[key], [...path, key]))];
}

function put(whole: unknown, path: readonly Key[], value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  let part = whole as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<Key, unknown>;
  part[last] = value;
  return whole;
}

interface Place {
  readonly place: string;
  readonly value: string;
  readonly run: () => unknown;
}

/** Every odd value in every place of what a function is given. */
function everywhere(make: () => unknown, run: (given: never) => unknown): Place[] {
  return pathsIn(make()).flatMap((path) =>
    Object.entries(oddValues).map(([value, odd]) => ({
      place: path.join('.'),
      value,
      run: () => run(put(make(), path, odd()) as never),
    })),
  );
}

function endsWell({ run }: Place): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    expect(error.message.length).toBeLessThan(longestMessage);
    for (const { found, hint } of error.problems) expect(found && hint).toBeTruthy();
  }
}

it('any value in a definition is taken, or refused in the words of the project', () => {
  const places = everywhere(makeDefinition, (given) =>
    renderMatrix<unknown>(given, { figure: 'all' }),
  );
  report('odd values in definitions', places, endsWell);
});

it('any value in a request is taken, or refused in the words of the project', () => {
  const keys = ['figure', 'id', 'view', 'highlight', 'caption', 'legend', 'links', 'steps'];
  const makeRequest = () =>
    Object.fromEntries([...keys, 'columns', 'lang', 'strings', 'other'].map((key) => [key, 0]));
  const places = everywhere(makeRequest, (given: Readonly<Record<string, unknown>>) => {
    // One at a time, since the first that is wrong would hide the others.
    const odd = Object.entries(Object(given) as object).filter(([, value]) => value !== 0);
    return renderMatrix(makeDefinition() as never, Object.fromEntries(odd));
  });
  const whole = everywhere(
    () => 0,
    (given) => renderMatrix(makeDefinition() as never, given),
  );
  report('odd values in requests', [...places.filter(({ place }) => place), ...whole], endsWell);
});

it('any value in the call of octant() is taken, or refused in the words of the project', () => {
  const root = new URL('../..', import.meta.url);
  report(
    'odd values in options',
    everywhere(makeOptions, (given) => readOptions(given, root)),
    endsWell,
  );
});

it('any value in what is cited is taken, or refused in the words of the project', () => {
  const places = [
    ...everywhere(makePost, (given) => citePost(given)),
    ...everywhere(
      () => entry,
      (given) => readBib(given),
    ),
    ...everywhere(
      () => 'a',
      (given) => readEntry(entry, given),
    ),
  ];
  report('odd values in citations', places, endsWell);
});

const makeRecord = (): unknown => ({
  key: 'k',
  type: 'book',
  authors: [{ family: 'B', given: 'A', particle: 'van', suffix: 'Jr.' }, { literal: 'House' }],
  moreAuthors: false,
  title: 'T',
  issued: { from: [2024, 2, 29], to: [2024, 3], doubt: '?' },
  url: 'https://example.org/',
  note: 'N',
  language: 'en',
  details: {
    entryType: 'proceedings',
    container: 'C',
    editors: { names: [{ family: 'E' }], more: true },
    pages: '1-2',
    doi: '10.1000/182',
    accessed: { from: [2025] },
    abstract: 'x',
  },
});

const texts = { unread: ['file'], unknown: [] };
const makePlain = (): unknown => ({
  ...{ key: 'k', type: 'book', authors: [], moreAuthors: false, title: 'T', details: {} },
});
const makeEntry = (): unknown => ({ record: makePlain(), written: entry, line: 1, ...texts });
const makeWork = (): unknown => ({
  record: makePlain(),
  bibtex: entry,
  edition: { language: 'en', title: 'T', url: 'https://example.org/', files: '/cite' },
});

it('any value in a record is taken, or refused in the words of the project', () => {
  const writers: readonly ((record: CitationRecord) => unknown)[] = [
    ...[writeBibtex, writeBiblatex, writeRis, writeCsl, toCsl, writeApa, writeGbt7714, findLosses],
  ];
  const all = (given: never) => writers.map((write) => write(given));
  report('odd values in records', everywhere(makeRecord, all), endsWell);
});

it('any value in what holds a record is taken, or refused in the words of the project', () => {
  const files = (given: never) => [
    citationFormats(given),
    ...Object.values(citationFiles).map(({ write }) => write(given)),
  ];
  const places = [
    ...everywhere(makeWork, files),
    ...everywhere(makeEntry, (given) => citeEntry(given)),
    ...everywhere(
      () => [makeEntry()],
      (given) => describeLosses(given, 'a.bib'),
    ),
    ...everywhere(
      () => ({ family: 'B', given: 'A' }),
      (given) => saidName(given),
    ),
    ...everywhere(
      () => [{ text: 'a', italic: true }],
      (given) => plainText(given),
    ),
    ...everywhere(
      () => 'A B and C D',
      (given) => readNames(given),
    ),
  ];
  report('odd values in entries, works and names', places, endsWell);
});

it('says what of a list of entries is none', () => {
  expect(() => checkEntries('x' as never)).toThrow(`The list of entries has 1 problem.
- entries: "x" can't stand here
  Allowed: a list, each item an object with record, written, unread, unknown, line
  Hint: write it as  entries: [readEntry(source)]`);
});

it('says what of a record made by hand is wrong, where it stands', () => {
  const wrong = {
    key: 'a, b',
    type: 'book',
    authors: [{ family: 'A', givn: 'B' }, 'Wei Liu'],
    title: 'T',
    issued: { from: [2025, 13] },
    url: 'javascript:alert(1)',
    details: { publishr: 'House', editors: { names: [{ literal: 7 }], more: false }, doi: 'x' },
  };
  expect(() => writeRis(wrong as never)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The record has 9 problems.
    - key: "a, b" can't stand here
      Allowed: letters, digits and signs, but for blanks, commas and braces
      Hint: write it as  key: 'a1'
    - authors[0].givn: nothing is called so here
      Allowed: family, given, particle, suffix
      Hint: write "given" instead of "givn"
    - authors[1]: "Wei Liu" can't stand here
      Allowed: an object with family
      Hint: write it as  { family: 'Liu', given: 'Wei' }
    - moreAuthors: it is missing
      Allowed: true or false
      Hint: write it as  moreAuthors: false
    - details.publishr: nothing is called so here
      Allowed: entryType, genre, container, editors, translators, containerAuthors, series, seriesNumber, volume, volumes, issue, number, chapter, pages, pageTotal, edition, version, publisher, place, event, eventPlace, status, doi, isbn, issn, archive, archiveNumber, accessed, abstract, keywords
      Hint: write "publisher" instead of "publishr"
    - details.editors.names[0].literal: 7 can't stand here
      Allowed: a text
      Hint: write it as  literal: '…'
    - details.doi: "x" can't stand here
      Allowed: a DOI without an address before it
      Hint: write it as  doi: '10.1000/182'
    - issued.from: [2025,13] can't stand here
      Allowed: a year, a year and a month, or a day, each a number
      Hint: write it as  from: [2025, 7, 17]
    - url: "javascript:alert(1)" can't stand here
      Allowed: http:, https:, mailto: or tel:
      Hint: write it as  url: 'https://example.org/']
  `);
});

it('says what reads badly, where it stands', () => {
  const thrown = (given: unknown): unknown => {
    try {
      return renderMatrix(given as never);
    } catch (error) {
      return (error as Error).message;
    }
  };
  const odd = (name: string) => oddValues[name]?.();
  const title = {
    cycle: odd('a cycle'),
    getter: odd('a getter that throws'),
    long: odd('a text of a million signs'),
    key: odd('an object with a key of a million signs'),
    list: odd('an enormous list'),
  };
  expect(thrown({ id: 'm', title })).toMatchInlineSnapshot(`
    "A matrix has 5 problems.
    - title.cycle.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self.self: it holds itself, or is nested too deep
      Allowed: at most 24 levels
      Hint: write it out as plain values, within that limit
    - title.getter: reading it throws "odd"
      Allowed: plain values
      Hint: write it out as plain values, within that limit
    - title.long: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is too long
      Allowed: at most 20000 signs
      Hint: write it out as plain values, within that limit
    - title.key: the name "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk… is too long
      Allowed: at most 200 signs
      Hint: write it out as plain values, within that limit
    - title.list: it holds 4000000000 parts
      Allowed: at most 10000
      Hint: write it out as plain values, within that limit"
  `);
  expect(thrown(odd('a revoked proxy'))).toMatchInlineSnapshot(`
    "A matrix has 1 problem.
    - definition: reading it throws "Cannot perform 'IsArray' on a proxy that has been revoked"
      Allowed: plain values
      Hint: write it out as plain values, within that limit"
  `);
});
