import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFiles } from '../../../src/plugin/citation/formats.ts';
import { jsonLd, scriptJson } from '../../../src/plugin/citation/json-ld.ts';
import { metaTags } from '../../../src/plugin/citation/meta-tags.ts';
import { type CitedPost, citePost } from '../../../src/plugin/citation/post.ts';
import { parseBib } from '../../../src/plugin/citation/read/parse-bib.ts';
import { readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import { writeBiblatex } from '../../../src/plugin/citation/write/write-bib.ts';
import { anyRecord } from './any-record.ts';
import { writeRis } from '../../../src/plugin/citation/write/write-ris.ts';
import { reportRuns } from '../../support/report.ts';

const post: CitedPost = {
  editions: [
    { language: 'en', title: 'Scaling', url: 'https://a.example/' },
    { language: 'zh-CN', title: '扩展', url: 'https://a.example/zh/' },
  ],
  language: 'en',
  published: '2025-07-17',
  key: 'scaling',
  authors: ['Wei Liu'],
};

describe('the key of a post without an entry', () => {
  it.each([
    ['env-matrix', 'env-matrix'],
    ['my post', 'my-post'],
    ['my post.v2', 'my-post.v2'],
    ['a,b', 'a-b'],
    ['a{b}', 'a-b'],
    ['{', 'post'],
    ['"a"', 'a'],
    ['a#b', 'a-b'],
    ['100%', '100'],
    ['a=b', 'a-b'],
    ['a(b)', 'a-b'],
    ["it's", 'it-s'],
    ['a~b', 'a-b'],
    ['a\\b', 'a-b'],
    ['a\nb', 'a-b'],
    ['a\u0000b', 'a-b'],
    ['folder/post', 'folder-post'],
    ['环境', '环境'],
    ['e\u0301tude', 'étude'],
    ['हिन्दी', 'हिन्दी'],
    ['a_b:c+d', 'a_b:c+d'],
    ['   ', 'post'],
    ['', 'post'],
    ['__proto__', '__proto__'],
    ['@misc', 'misc'],
  ])('%j is %s', (name, key) => {
    const [work] = citePost({ ...post, key: name });
    expect(work.record.key).toBe(key);
    expect(readEntry(work.bibtex).record.key).toBe(key);
  });
});

const evil = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        '\n\n',
        '\u2028',
        '\u0085',
        '\0',
        '\u001b',
        '\uD800',
        '\uFFFF',
        'TY  - EVIL',
      ],
      ...['ER  - ', '@misc{evil,', '}', '{', '"', "'", '<', '</script>', '<!--', '&', ']]>', ' '],
      ...['a', '环', '\\', '%', '$', '#', ',', 'author = {', ' and ', '~', '^', '_'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[a环]/.test(text));

describe('what stands in a post, whatever that is,', () => {
  it('breaks out of no file, tag or datum', () => {
    reportRuns(
      'texts that break out of citations',
      fc.check(
        fc.property(evil, evil, evil, (title, key, author) => {
          const editions = post.editions.map((edition) => ({ ...edition, title }));
          const page = { ...post, editions, key, authors: [`{${author.replace(/[{}]/g, '')}}`] };
          const works = citePost(page);
          for (const work of works) {
            expectSafe(citationFiles.ris.write(work));
            const texts = [citationFiles.bib.write(work), writeBiblatex(work.record)];
            for (const text of texts) {
              expect(parseBib(text).entries.map((entry) => entry.key)).toEqual([work.record.key]);
              expect(readEntry(text).record.title).toBe(work.record.title);
            }
            const items = JSON.parse(citationFiles.json.write(work)) as { title: string }[];
            expect(items.map((item) => item.title)).toEqual([work.record.title]);
            for (const { content } of metaTags(work.record))
              expect(content).not.toMatch(/[\p{Cc}\u2028]/u);
            const data = scriptJson(jsonLd(work, works, page));
            expect(data).not.toContain('<');
            expect(data).not.toMatch(/\\u00[01]|\\n|\\r/);
          }
        }),
        { numRuns: 1000 },
      ),
    );
  });
});

it('a record made by hand breaks out of no RIS file either', () => {
  reportRuns(
    'texts that break out of citations',
    fc.check(
      fc.property(anyRecord, evil, (record, text) => {
        const names = { names: [{ literal: text }], more: false };
        const details = { ...record.details, publisher: text, version: text, editors: names };
        expectSafe(writeRis({ ...record, title: text, note: text, details }));
      }),
    ),
  );
});

/** One record, whose every line begins with a tag. */
function expectSafe(ris: string): void {
  const lines = ris.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
  expect(lines.indexOf('ER  - ')).toBe(lines.length - 1);
}
