import { describe, expect, it } from 'vitest';
import { findForeignLinks, languageOf } from '../../../src/plugin/blocks/foreign-links.ts';
import { readText } from '../../../src/plugin/parity/read-text.ts';
import { readSiteLanguages } from '../../../src/plugin/languages/site-languages.ts';

const site = { folders: ['en', 'zh'], atRoot: 'en', base: '', strings: {} };

describe('languageOf', () => {
  it.each([
    ['/2025/07/17/a/', 'en'],
    ['/zh/2025/07/17/a/#section', 'zh'],
    ['/figures/a.svg', undefined],
    ['https://example.com/zh/', undefined],
    ['//example.com/zh/', undefined],
    ['#section', undefined],
  ])('reads %s', (href, language) => {
    expect(languageOf(href, site)).toBe(language);
  });

  it('reads addresses below a base path', () => {
    const below = { ...site, base: '/repo' };
    expect(languageOf('/repo/zh/a/', below)).toBe('zh');
    expect(languageOf('/zh/a/', below)).toBeUndefined();
  });
});

describe('findForeignLinks', () => {
  it('says the language of a link in the language of the page', () => {
    const text = 'See [that](/2025/01/01/a/), [this](/zh/b/) and [all](https://example.com/).';
    const notes = (language: string) =>
      findForeignLinks(readText(text, 'a.md'), language, site).map(({ note }) => note);
    expect(notes('zh')).toEqual(['（英文）']);
    expect(notes('en')).toEqual([' (in Chinese)']);
  });
});

describe('readSiteLanguages', () => {
  it('puts the default language first, whose addresses bear no folder', () => {
    const i18n = {
      defaultLocale: 'zh',
      locales: ['en', { path: 'zh', codes: ['zh-CN'] as [string] }],
    };
    const config = { i18n, base: '/repo/' } as unknown as Parameters<typeof readSiteLanguages>[0];
    expect(readSiteLanguages(config)).toEqual({
      folders: ['zh', 'en'],
      atRoot: 'zh',
      base: '/repo',
      strings: {},
    });
  });
});
