import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/plugin/languages/catalogue/en.ts';
import { signs } from '../../../src/plugin/languages/catalogue/signs.ts';
import { zh } from '../../../src/plugin/languages/catalogue/zh.ts';
import { strings } from '../../../src/plugin/languages/strings.ts';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('strings', () => {
  it('says a text with its values, by the language of a tag', () => {
    expect(strings('en-GB').t('figure', { number: 3 })).toBe('Figure 3');
    expect(strings('zh-CN').t('figure', { number: 3 })).toBe('图3');
    expect(strings('zh-TW').langOf('figure')).toBe('zh');
  });

  it('names a language as the text does', () => {
    expect(strings('zh').t('inLanguage', { language: 'en' })).toBe('（英文）');
    expect(strings('zh').t('offer', { language: 'zh-CN' })).toBe('阅读中文版');
    expect(strings('ar').t('offer', { language: 'ar' })).toBe('Read this page in Arabic');
    expect(strings('ar').langOf('offer')).toBe('en');
  });

  it('says what the site gives in place of its own', () => {
    const site = { zh: { parallel: '双语' }, fr: { copy: 'Copier' } };
    expect(strings('zh-CN', site).t('parallel')).toBe('双语');
    expect(strings('zh-CN', site).t('copy')).toBe('复制');
    expect(strings('fr-CA', site).t('copy')).toBe('Copier');
    expect(strings('fr-CA', site).langOf('copy')).toBe('fr');
    expect(strings('fr-CA', site).t('copied')).toBe('Copied');
  });

  it('says what the site gives for a variety to readers of that variety', () => {
    const site = { 'zh-Hant': { copy: '複製' }, 'ZH-hans': { copied: '好了' } };
    expect(strings('zh-TW', site).t('copy')).toBe('複製');
    expect(strings('zh-TW', site).t('copied')).toBe('已复制');
    expect(strings('zh-CN', site).t('copy')).toBe('复制');
    expect(strings('zh-CN', site).t('copied')).toBe('好了');
  });

  it('takes the form that a count has in the language of the text', () => {
    const values = { label: 'x', reason: 'y' };
    expect(strings('en').t('excluded', { count: 1, ...values })).toBe('1 cell x: y.');
    expect(strings('en').t('excluded', { count: 2, ...values })).toBe('2 cells x: y.');
    const pl = { excluded: { one: '{count} pole', few: '{count} pola', other: '{count} pól' } };
    const counts = [1, 3, 5].map((count) =>
      strings('pl', { pl }).t('excluded', { count, ...values }),
    );
    expect(counts).toEqual(['1 pole', '3 pola', '5 pól']);
  });

  it('joins a list as its language does', () => {
    const parts = ['a', 'b', 'c'];
    const lists = [3, 2, 1, 0].map((count) => strings('en').list('axes', parts.slice(0, count)));
    expect(lists).toEqual(['a, b, and c', 'a and b', 'a', '']);
    expect(strings('zh').list('axes', parts)).toBe('a、b、c');
    const fr = { axes: { between: ', ', last: ' et ' } };
    expect(strings('fr', { fr }).list('axes', parts)).toBe('a, b et c');
    expect(strings('fr', { fr }).list('axes', parts.slice(1))).toBe('b et c');
  });

  it('keeps two words apart where Chinese has no space', () => {
    expect(strings('zh').t('level', { axis: '生成', level: '简单' })).toBe('生成简单');
    expect(strings('zh').t('level', { axis: 'Speed', level: 'fast' })).toBe('Speed fast');
    expect(strings('zh').t('level', { axis: '速度', level: 'fast' })).toBe('速度fast');
  });

  it('is strict about keys and values before anything runs', () => {
    const { t, list } = strings('en');
    // @ts-expect-error -- the key is misspelt
    expect(() => t('copie')).toThrow();
    // @ts-expect-error -- a value is missing
    expect(t('file', { figure: 'a' })).toBe('a, undefined');
    // @ts-expect-error -- a text is no list
    expect(() => list('copy', [])).not.toThrow();
    // @ts-expect-error -- the key of a text is misspelt
    expect(strings('fr', { fr: { copie: 'Copier' } }).t('copy')).toBe('Copy');
  });
});

describe('the catalogue', () => {
  const descriptions = ['en', 'en-figures']
    .flatMap((file) => [
      ...read(`src/plugin/languages/catalogue/${file}.ts`).matchAll(
        /^ {2}\/\*\* (.+) \*\/\n {2}(\w+): /gm,
      ),
    ])
    .map(([, text = '', key = '']) => ({ key, text }));

  it('has a description for each key', () => {
    expect(descriptions.map(({ key }) => key)).toEqual(Object.keys(en));
  });

  it('stands in the documentation of both languages, each text with what it is', () => {
    const rowsOf = (language: string) => {
      const text = read(`content/docs/${language}/reference.mdx`);
      const rows = text.matchAll(/^\| `(\w+)` +\| `(.+?)` +\| `(.+?)` +\| (.+?) +\|$/gm);
      return [...rows].map(([, ...cells]) => cells);
    };
    const show = (text: unknown) => (typeof text === 'string' ? text : JSON.stringify(text));
    const rows = descriptions.map(({ key, text }) => {
      const name = key as keyof typeof en;
      return [key, show(en[name]), show(zh[name]), text];
    });
    expect(rowsOf('en')).toEqual(rows);
    expect(rowsOf('zh').map((row) => row.slice(0, 3))).toEqual(rows.map((row) => row.slice(0, 3)));
  });

  it('has the same keys in English and Chinese', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('names the same values for %s', (key) => {
    expect(valuesOf(zh[key])).toEqual(valuesOf(en[key]));
    if (signs[key]) expect(valuesOf(en[key])).toEqual(expect.arrayContaining(valuesOf(signs[key])));
  });
});

/** The names in braces of a text, of any of its forms. */
function valuesOf(text: string | object): string[] {
  const names = JSON.stringify(text).match(/\{\w+\}/g) ?? [];
  return [...new Set(names)].sort();
}
