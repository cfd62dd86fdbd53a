import { describe, expect, it } from 'vitest';
import { refusedAddresses } from '../../support/written-addresses.ts';
import { readBib, readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import type { CitationRecord } from '../../../src/plugin/citation/record.ts';

const fields = 'author = {Wei Liu}, title = {T}';

/** A source, what is right in it, and what is read in its first entry. */
const valid: readonly (readonly [what: string, source: string, read: Partial<CitationRecord>])[] = [
  [
    'a preamble before an entry',
    `@preamble{"\\newcommand{\\x}{y}"}\n@misc{a, ${fields}}`,
    { key: 'a' },
  ],
  ['a preamble of two parts', `@preamble{"a" # {b}}\n@misc{a, ${fields}}`, { key: 'a' }],
  ['a preamble behind an entry', `@misc{a, ${fields}}\n@preamble{"a"}`, { key: 'a' }],
  ['a preamble in round brackets', `@preamble("a")\n@misc{a, ${fields}}`, { key: 'a' }],
  ['an entry in round brackets', `@misc(a, ${fields})`, { key: 'a' }],
  ['a type in capitals', `@MISC{a, AUTHOR = {Wei Liu}, Title = {T}}`, { title: 'T' }],
  ['a comma behind the last field', `@misc{a, ${fields},}`, { title: 'T' }],
  ['blanks everywhere', `@misc { a ,\n author={Wei Liu} ,title\n=\n{T} }`, { title: 'T' }],
  ['no blanks at all', `@misc{a,author="Wei Liu",title={T}}`, { title: 'T' }],
  [
    'a comment with braces',
    `@comment{ @misc{no, title = {x}} }\n@misc{a, ${fields}}`,
    { key: 'a' },
  ],
  ['a comment without braces', `@comment nothing\n@misc{a, ${fields}}`, { key: 'a' }],
  ['a comment that is not closed', `@comment{ jabref\n@misc{a, ${fields}}`, { key: 'a' }],
  ['words around it', `Wei <wei@a.example> wrote\n@misc{a, ${fields}}\nthe end`, { key: 'a' }],
  ['a byte order mark', `\uFEFF@misc{a, ${fields}}`, { key: 'a' }],
  ['line ends of Windows', `@misc{a,\r\n  ${fields}\r\n}\r\n`, { title: 'T' }],
  ['a remark in an entry', `@misc{a, % a remark, with a comma\n ${fields}}`, { title: 'T' }],
  [
    'a key with signs',
    `@misc{DBLP:conf/nips/LiuW+25_a.b, ${fields}}`,
    { key: 'DBLP:conf/nips/LiuW+25_a.b' },
  ],
  ['a key in Chinese', `@misc{环境, ${fields}}`, { key: '环境' }],
  [
    'a number of one digit',
    `@misc{a, ${fields}, year = 2025, month = 7}`,
    { issued: { from: [2025, 7] } },
  ],
  [
    'a month and a day joined',
    `@misc{a, ${fields}, year = 2025, month = jul # "~17"}`,
    { issued: { from: [2025, 7, 17] } },
  ],
  [
    'a span of months',
    `@misc{a, ${fields}, year = 2025, month = jul # "--" # aug}`,
    { issued: { from: [2025, 7], to: [2025, 8] } },
  ],
  ['a year of the Tang dynasty', `@misc{a, ${fields}, year = 868}`, { issued: { from: [868] } }],
  [
    'an abbreviation of one',
    `@string{x = "T"}@string{y = x # x}@misc{a, author = {Wei Liu}, title = y}`,
    { title: 'TT' },
  ],
  [
    'two abbreviations at once',
    `@string{x = "T", y = {U}}\n@misc{a, author = {Wei Liu}, title = x # y}`,
    { title: 'TU' },
  ],
  [
    'an abbreviation called constructor',
    `@string{constructor = "T"}\n@misc{a, author = {Wei Liu}, title = constructor}`,
    { title: 'T' },
  ],
  [
    'quotation marks within braces',
    `@misc{a, author = {Wei Liu}, title = {"T" and {"}U{"}}}`,
    { title: '"T" and "U"' },
  ],
  [
    'braces within quotation marks',
    `@misc{a, author = "Wei Liu", title = "{T} {"}U{"}"}`,
    { title: 'T "U"' },
  ],
  [
    'fields of a reference manager',
    `@misc{a, ${fields}, date-added = {x}, bdsk-url-1 = {y}}`,
    { title: 'T' },
  ],
  ['a field called __proto__', `@misc{a, ${fields}, __proto__ = {x}}`, { title: 'T' }],
  [
    'a field called constructor',
    `@misc{a, ${fields}, constructor = {x}, toString = {y}}`,
    { title: 'T' },
  ],
  ['a key called toString', `@misc{toString, ${fields}}`, { key: 'toString' }],
  ['a key called __proto__', `@misc{__proto__, ${fields}}`, { key: '__proto__' }],
  [
    'a language called constructor',
    `@misc{a, ${fields}, language = {constructor}}`,
    { language: undefined },
  ],
  ['a language in braces', `@misc{a, ${fields}, language = {{German}}}`, { language: 'de' }],
  [
    'a type called constructor',
    `@thesis{a, ${fields}, type = {constructor}}`,
    { details: { genre: 'constructor' } },
  ],
  [
    'an empty field',
    `@misc{a, ${fields}, note = {}, url = "", year = {}}`,
    { note: undefined, issued: undefined },
  ],
  ['a book of editors only', `@book{a, editor = {Wei Liu}, title = {T}}`, { authors: [] }],
  ['proceedings of nobody', `@proceedings{a, title = {T}}`, { authors: [] }],
  ['a manual of nobody', `@manual{a, title = {T}}`, { authors: [] }],
  [
    'a style of BibTeX that is told how to write',
    `@IEEEtranBSTCTL{x, CTLuse_alt_spacing = "yes"}\n@misc{a, ${fields}}`,
    { key: 'a' },
  ],
  ['a set of entries', `@set{s, entryset = {a}}\n@misc{a, ${fields}}`, { key: 'a' }],
  ['a type of an author’s own', `@customa{a, ${fields}}`, { key: 'a', type: 'document' }],
  ['a commentary', `@commentary{a, ${fields}}`, { key: 'a', type: 'book' }],
  [
    'a title for the parts of a whole',
    `@proceedings{a, title = {T}, booktitle = {T}}`,
    { title: 'T', details: { entryType: 'proceedings' } },
  ],
  [
    'the address of a file as its number',
    `@misc{a, ${fields}, eprint = {https://a.example/b.pdf}}`,
    { details: {} },
  ],
  [
    'blanks around a hyphen between pages',
    `@misc{a, ${fields}, pages = {123 - 130}}`,
    { details: { pages: '123-130' } },
  ],
  ['a minus between pages', `@misc{a, ${fields}, pages = {1−9}}`, { details: { pages: '1-9' } }],
  [
    'a comma behind a name',
    `@misc{a, author = {Liu,}, title = {T}}`,
    { authors: [{ family: 'Liu' }] },
  ],
  [
    'a comma behind the given name',
    `@misc{a, author = {Liu, Wei,}, title = {T}}`,
    { authors: [{ family: 'Liu', given: 'Wei' }] },
  ],
  [
    'a letter by a command with a blank',
    `@misc{a, author = {\\L ukasz Kaiser}, title = {T}}`,
    { authors: [{ family: 'Kaiser', given: 'Łukasz' }] },
  ],
  [
    'an accent by a command with a blank',
    `@misc{a, author = {\\v Cech, Eduard}, title = {T}}`,
    { authors: [{ family: 'Čech', given: 'Eduard' }] },
  ],
  [
    'a control space in a name',
    `@misc{a, author = {Knuth, D.\\ E.}, title = {T}}`,
    { authors: [{ family: 'Knuth', given: 'D. E.' }] },
  ],
  ...['misc', 'online', 'electronic', 'www', 'dataset', 'software'].map(
    (type) =>
      [
        `a page of nobody as @${type}`,
        `@${type}{a, title = {T}, url = {a.example}}`,
        { authors: [], url: 'https://a.example/' },
      ] as const,
  ),
  [
    'a page of nobody in howpublished',
    '@misc{a, title = {T}, howpublished = {\\url{a.example}}}',
    { authors: [] },
  ],
  ['a page of an organisation', `@misc{a, title = {T}, organization = {O}}`, { authors: [] }],
];

describe('what BibTeX takes is taken', () => {
  it.each(valid)('%s', (_, source, read) => {
    expect(readEntry(source).record).toMatchObject(read);
    expect(readEntry(source).written).toBe(source);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a#more', 'https://example.org/a'],
    ['https://example.org/\\#/paper/7', 'https://example.org/#/paper/7'],
    ['https://example.org/#!/paper/7', 'https://example.org/#!/paper/7'],
    ['\\url{https://example.org/a}', 'https://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['example.org', 'https://example.org/'],
    ['example.co.uk:8080/a', 'https://example.co.uk:8080/a'],
    ['example.org?q=1', 'https://example.org/?q=1'],
    ['https://example.org/a\\_b', 'https://example.org/a_b'],
    ['https://example.org/a{\\_}b', 'https://example.org/a_b'],
    ['https://example.org/\\~{}wei', 'https://example.org/~wei'],
    ['https://example.org/\\textasciitilde wei', 'https://example.org/~wei'],
    ['https://example.org/$\\sim$wei', 'https://example.org/~wei'],
    ['https://example.org/?a=1\\&b=2', 'https://example.org/?a=1&b=2'],
    ['https://example.org/a\\%20b', 'https://example.org/a%20b'],
    ['https://example.org/a\\#b', 'https://example.org/a'],
    ['https://example.org/环境/', 'https://example.org/%E7%8E%AF%E5%A2%83/'],
    ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s/'],
    ['例子.中国/a', 'https://xn--fsqu00a.xn--fiqs8s/a'],
    ['https://example.org/\\string~wei', 'https://example.org/~wei'],
    ['https:\\/\\/example.org\\/a', 'https://example.org/a'],
    ['https://example.org/a\\-b', 'https://example.org/ab'],
    ['https://example.org/a$_$b', 'https://example.org/a_b'],
    ['https://example.org/\\{a\\}', 'https://example.org/%7Ba%7D'],
    ['\\href{https://example.org/a}{here}', 'https://example.org/a'],
    ['https://example.org/a\n  b', 'https://example.org/ab'],
    ['mailto:wei@example.org', 'mailto:wei@example.org'],
    ['HTTP://EXAMPLE.ORG/A', 'http://example.org/A'],
  ])('%j is read as %s', (written, url) => {
    const { record } = readEntry(`@misc{a, ${fields}, url = {${written}}}`);
    expect(record.url).toBe(url);
  });

  it.each([
    ['Poster at', 'Poster at'],
    ['Online at', undefined],
    ['Available online from:', undefined],
    ['[Online]. Available:', undefined],
    ['Web page at', undefined],
    ['URL', undefined],
    ['', undefined],
  ])('is found in what howpublished says behind %j', (words, publisher) => {
    const { record } = readEntry(
      `@misc{a, ${fields}, howpublished = {${words} \\url{a.example.org}}}`,
    );
    expect(record.url).toBe('https://a.example.org/');
    expect(record.details.publisher).toBe(publisher);
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/182', '10.1000/182'],
    ['dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi.org/10.1000/182', '10.1000/182'],
    ['http://www.doi.org/10.1000/182', '10.1000/182'],
    ['doi:10.1000/182', '10.1000/182'],
    ['DOI: 10.1000/182', '10.1000/182'],
    ['HTTPS://DOI.ORG/10.1000/182', '10.1000/182'],
    ['10.1093/mind/LIX.236.433', '10.1093/mind/LIX.236.433'],
    ['10.1000/a\\_b', '10.1000/a_b'],
    ['10.1000/a{\\_}b', '10.1000/a_b'],
    [
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    ],
    ['10.1002/49:8$<$693::AID-ASI4$>$3', '10.1002/49:8<693::AID-ASI4>3'],
    ['10.1002/49:8\\textless{}693::A\\textgreater{}3', '10.1002/49:8<693::A>3'],
    ['https://doi.org/10.1002/49:8%3C693', '10.1002/49:8<693'],
    ['10.1000.10/182', '10.1000.10/182'],
    ['https://doi.org/10.1000%2F182', '10.1000/182'],
    ['doi: https://doi.org/10.1000/182', '10.1000/182'],
    ['10.12345/a/b/c', '10.12345/a/b/c'],
    ['10.1000/100\\%', '10.1000/100%'],
    [' 10.1000/182 ', '10.1000/182'],
  ])('%j is read as %s', (written, doi) => {
    expect(readEntry(`@misc{a, ${fields}, doi = {${written}}}`).record.details.doi).toBe(doi);
  });
});

const unsafe: readonly (readonly [name: string, value: string])[] = [
  ['url', 'javascript:alert(1)'],
  ['url', 'JAVASCRIPT:alert(1)'],
  ['url', 'data:text/html,x'],
  ['url', 'file:///etc/passwd'],
  ['url', 'ftp://example.org/a'],
  ['howpublished', '\\url{javascript:alert(1)}'],
  ...refusedAddresses.map((address) => ['url', address] as const),
];

it.each(unsafe)('the address in %s = {%s} is refused', (name, value) => {
  expect(() => readBib(`@misc{a, ${fields},\n ${name} = {${value}}}`)).toThrow(
    /line 2, a\.(url|howpublished): ".*" begins with ".*:", which no link may\n {2}Allowed: .*\n {2}Hint: write the address/,
  );
});

const address =
  '\n  Allowed: an address with or without its scheme\n  Hint: write it whole, such as https://example.org/post/';
const doi =
  '\n  Allowed: 10.1000/182, or https://doi.org/10.1000/182\n  Hint: write it as  10.1000/182,  or leave it out';
const missingName = `a name is missing beside an "and"
  Allowed: Wei Liu and Ada Lovelace
  Hint: write one "and" between two names, and none at either end`;

const refused: readonly (readonly [name: string, value: string, told: string])[] = [
  ['url', 'n/a', `"n/a" is not the address of a page${address}`],
  [
    'url',
    'https://example.org/\\foo',
    `"https://example.org/\\\\foo" is not the address of a page${address}`,
  ],
  ['url', 'https://a.org/\u200b', `"https://a.org/\\u200b" is not the address of a page${address}`],
  ['doi', '10.1000/\u200b1', `"10.1000/\\u200b1" is not a DOI${doi}`],
  ['doi', '10.1000/\\{x\\}', `"10.1000/\\\\{x\\\\}" is not a DOI${doi}`],
  [
    'editor',
    'A and , B',
    `", B" has no family name before its comma
  Allowed: Wei Liu, or Liu, Wei, or Liu, Jr., Wei
  Hint: write the family name first, or leave the comma out`,
  ],
  [
    'editor',
    '\\relax',
    `nothing is seen of the name "\\\\relax"
  Allowed: Wei Liu, or Liu, Wei, or Liu, Jr., Wei
  Hint: write the name, or leave the field out`,
  ],
  ...[
    'A; B',
    'Liu, W.; Lu, Y.',
    '刘伟、陆羽',
    '刘伟，陆羽',
    '刘伟；陆羽',
    'Liu, W. & Lu, Y.',
    'A &amp; B',
  ].map(
    (names) =>
      [
        'editor',
        names,
        `"${names}" has a sign that parts no names
  Allowed: Wei Liu and Ada Lovelace
  Hint: write "and" between two names, and braces around the name of an organisation`,
      ] as const,
  ),
  ...['A et al.', 'Liu, W., et al.', 'A and et al', 'A et~al.', '刘伟等', 'A and 等'].map(
    (names) =>
      [
        'editor',
        names,
        `"${names.split(' and ').at(-1) ?? ''}" is no name where it says that there are others
  Allowed: Wei Liu and others
  Hint: write "and others" at the end of the list`,
      ] as const,
  ),
  ...['others', 'others and A', 'A and others and B'].map(
    (names) =>
      [
        'editor',
        names,
        `"others" is no name, and can only end a list
  Allowed: Wei Liu and others
  Hint: write "and others" at the end of the list`,
      ] as const,
  ),
  ['doi', 'n/a', `"n/a" is not a DOI${doi}`],
  ['doi', 'https://example.org/10.1', `"https://example.org/10.1" is not a DOI${doi}`],
  [
    'urldate',
    'yesterday',
    `"yesterday" is not a date
  Allowed: a day, a month or a year
  Hint: write the day on which you saw the page as  2025-07-17`,
  ],
  [
    'editor',
    'A, B, C, D',
    `"A, B, C, D" has more commas than a name can have
  Allowed: Wei Liu, or Liu, Wei, or Liu, Jr., Wei
  Hint: write "and" between two names, and braces around the name of an organisation`,
  ],
  ['editor', 'A and and B', missingName],
  ['editor', 'A and', missingName],
];

it.each(refused)(
  '%s = {%s} is an error, with what is allowed and how to mend it',
  (name, value, told) => {
    let message = '';
    try {
      readBib(`@misc{a, ${fields},\n ${name} = {${value}}}`);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(`- line 2, a.${name}: ${told}`);
  },
);

it.each([
  '@misc{a, title = {T}}',
  '@article{a, title = {T}, url = {a.example}}',
  '@misc{a, title = {T}, url = {a.example}, auhtor = {Wei Liu}}',
  '@misc{a, title = {T}, url = {a.example}, author = {}}',
])('%s names nobody', (source) => {
  expect(() => readBib(source)).toThrow('a.author: the entry has no author');
});

it('what is no text, and an abbreviation that nothing defines, are errors', () => {
  expect(() => readBib(7 as never)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The citation has 1 problem.
    - source: 7 is not a text
      Allowed: the text of a .bib file
      Hint: import it as  './post.bib?raw', or read it by  readFileSync(file, 'utf8')]
  `);
  const unknown = '@misc{a, author = {Wei Liu}, title = x}';
  expect(() => readBib(unknown)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The citation has 2 problems.
    - line 1, a.title: the entry has no title
      Allowed: entries with title
      Hint: add a line such as  title = {Scaling the Environment},
    - line 1, a: nothing defines the abbreviation "x"
      Allowed: months such as jul, and what @string defines above the entry
      Hint: put braces around it: {x}, or define it with @string{x = {…}}]
  `);
});

it('an abbreviation that is defined too late is named, and where it belongs', () => {
  const late = `@misc{a, author = {Wei Liu}, title = x}\n@string{x = {T}}`;
  expect(() => readBib(late)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The citation has 2 problems.
    - line 1, a.title: the entry has no title
      Allowed: entries with title
      Hint: add a line such as  title = {Scaling the Environment},
    - line 1, a: the abbreviation "x" is defined only further down
      Allowed: abbreviations that are defined above the entry
      Hint: put @string{x = {…}} above the entry]
  `);
});

describe('what is too deep to be meant', () => {
  it('is an error, where braces stand in each other', () => {
    const deep = `${'{'.repeat(5000)}x${'}'.repeat(5000)}`;
    expect(() => readBib(`@misc{a, author = {Wei Liu},\n title = {${deep}}}`)).toThrow(
      /line 2: more than 200 braces stand in each other\n {2}Allowed: up to 200\n {2}Hint: leave out what opens none/,
    );
  });

  it.each(["\\'", '\\v ', '\\emph', '\\enquote', '^', '$^'])('ends, where it is %j', (piece) => {
    const title = `a${piece.repeat(50_000)}`;
    expect(readBib(`@misc{a, author = {Wei Liu}, title = {${title}}}`)).toHaveLength(1);
  });
});
