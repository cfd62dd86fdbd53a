import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  checkLocaleFiles,
  parseLocaleFile,
  readLocaleFiles,
} from '../../../../src/site/config/locale-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-locales-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const localeFile = (id: string, strings: Record<string, unknown>) => ({
  file: `public/locales/${id}/site.json`,
  strings,
});

it('takes files that hold the same keys', () => {
  expect(() => {
    checkLocaleFiles([
      localeFile('en', { name: 'Name', comments: { title: 'Comments' } }),
      localeFile('zh', { comments: { title: '评论' }, name: '名称' }),
    ]);
  }).not.toThrow();
});

it('names every key that one language lacks, and the file that has it', () => {
  expect(() => {
    checkLocaleFiles([
      localeFile('en', { name: 'Name', comments: { title: 'Comments' } }),
      localeFile('zh', { name: ' ', top: '回到页首' }),
    ]);
  }).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: public/locales has 3 problems.
    - public/locales/en/site.json: top: the text is missing
      Allowed: the same texts in every language
      Hint: add "top" to public/locales/en/site.json; public/locales/zh/site.json has it
    - public/locales/zh/site.json: name: the text is missing
      Allowed: the same texts in every language
      Hint: add "name" to public/locales/zh/site.json; public/locales/en/site.json has it
    - public/locales/zh/site.json: comments.title: the text is missing
      Allowed: the same texts in every language
      Hint: add "comments.title" to public/locales/zh/site.json; public/locales/en/site.json has it]
  `);
});

it.each([
  [
    '{ "skip": "跳',
    'it is not JSON: Unterminated string in JSON at position 12 (line 1 column 13)',
  ],
  ['null', 'it holds no texts by key'],
  ['7', 'it holds no texts by key'],
])('names a file that holds %j', (text, found) => {
  const file = 'public/locales/zh/site.json';
  expect(() => parseLocaleFile(file, text)).toThrow(`public/locales has 1 problem.
- ${file}: ${found}
  Allowed: one JSON object, of texts by key
  Hint: mend the JSON, or restore the file from version control`);
});

it('names every language without its file at once, and what to copy', () => {
  const file = 'public/locales/zh/site.json';
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '{ "skip": "跳" }');
  expect(readLocaleFiles(folder, ['zh'])).toEqual({ zh: { file, strings: { skip: '跳' } } });
  expect(() => readLocaleFiles(folder, ['ja', 'zh', 'ko'])).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: public/locales has 2 problems.
      - public/locales/ja/site.json: the file is missing
        Allowed: one such file per language (ja, zh, ko)
        Hint: copy public/locales/zh/site.json to public/locales/ja/site.json, and translate its texts
      - public/locales/ko/site.json: the file is missing
        Allowed: one such file per language (ja, zh, ko)
        Hint: copy public/locales/zh/site.json to public/locales/ko/site.json, and translate its texts]
    `);
  expect(() => readLocaleFiles(folder, ['ja'])).toThrow(
    'Hint: restore the file from version control',
  );
});
