import { readMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { languageOfText, showMatrix } from '../../../src/plugin/components/page-language.ts';
import { report } from '../../support/report.ts';

function matrixIn(...languages: string[]) {
  const axes = { taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } } };
  return readMatrix({ id: 'fruit', languages, title: 'Fruit', axes });
}

type Case = readonly [languages: string, page: string | undefined, language: string, tag: string];

const shown: readonly Case[] = [
  ['en zh', 'en', 'en', 'en'],
  ['en zh', 'zh', 'zh', 'zh'],
  ['en zh', 'zh-CN', 'zh', 'zh-CN'],
  ['en zh', 'zh-TW', 'zh', 'zh'],
  ['en zh', 'fr', 'en', 'en'],
  ['en zh', undefined, 'en', 'en'],
  ['zh en', 'fr', 'zh', 'zh'],
  ['ar zh-Hant-TW', 'en', 'ar', 'ar'],
  ['ar zh-Hant-TW', 'zh', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['ar zh-Hant-TW', 'zh-CN', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['ar zh-Hant-TW', 'zh-HK', 'zh-Hant-TW', 'zh-HK'],
  ['ar zh-Hant-TW', 'ar-EG', 'ar', 'ar-EG'],
  ['ar', 'he', 'ar', 'ar'],
  ['zh-Hans zh-Hant', 'zh-TW', 'zh-Hant', 'zh-TW'],
  ['zh-Hans zh-Hant', 'zh', 'zh-Hans', 'zh'],
  ['zh-Hant zh-Hans', 'en', 'zh-Hant', 'zh-Hant'],
  ['sr-Latn', 'sr', 'sr-Latn', 'sr-Latn'],
  ['sr-Cyrl', 'sr', 'sr-Cyrl', 'sr'],
  ['pt-BR', 'pt-PT', 'pt-BR', 'pt-PT'],
  ['en-GB', 'en-US', 'en-GB', 'en-US'],
  ['he', 'iw', 'he', 'iw'],
  ['fa', 'en', 'fa', 'fa'],
  ['en', 'my_page', 'en', 'en'],
  ['en', '', 'en', 'en'],
];

it('a page shows a matrix in the language that serves it best, and says which', () => {
  report('pages whose language a matrix may lack', shown, ([languages, page, language, tag]) => {
    const matrix = matrixIn(...languages.split(' '));
    const { model, lang } = showMatrix(matrix, undefined, page);
    expect([model.language, model.tag]).toEqual([language, tag]);
    expect(lang).toBe(tag === page ? undefined : tag);
  });
});

it('scrolls a drawing from its left side, and sets a text in its own direction', () => {
  const directions = (language: string, page: string | undefined) => {
    const { drawn, within, without } = showMatrix(matrixIn(language), undefined, page);
    return [drawn, within, without];
  };
  expect(directions('en', 'en')).toEqual([undefined, undefined, undefined]);
  expect(directions('ar', 'en')).toEqual([undefined, 'rtl', 'rtl']);
  expect(directions('ar', 'ar')).toEqual(['ltr', 'rtl', undefined]);
  expect(directions('en', 'ar')).toEqual(['ltr', undefined, 'ltr']);
  expect(directions('ar', undefined)).toEqual([undefined, 'rtl', 'rtl']);
});

it('keeps to what an author asks for', () => {
  const matrix = matrixIn('en', 'zh');
  expect(showMatrix(matrix, 'zh-CN', 'en')).toMatchObject({ lang: 'zh-CN' });
  expect(() => showMatrix(matrix, 'fr', 'en')).toThrow(/it has no texts in "fr"/);
});

const onStarlight = { starlightRoute: { entryMeta: { lang: 'en' } } };

it('takes the language of a text from what Starlight says of its page', () => {
  expect(languageOfText(onStarlight)).toBe('en');
  expect(languageOfText({})).toBeUndefined();
});

it('takes what is known of the text itself before that', () => {
  expect(languageOfText(onStarlight, 'zh')).toBe('zh');
});
