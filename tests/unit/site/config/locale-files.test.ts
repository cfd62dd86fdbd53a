import { expect, it } from 'vitest';
import { checkLocaleFiles } from '../../../../src/site/config/locale-files.ts';

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
