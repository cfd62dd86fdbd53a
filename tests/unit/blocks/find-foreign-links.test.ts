import { describe, expect, it } from 'vitest';
import {
  findForeignLinks,
  languageOfAddress,
} from '../../../src/plugin/blocks/find-foreign-links.ts';
import { readSiteLanguages } from '../../../src/plugin/languages/site-languages.ts';
import { readTree } from './read.ts';

const site = { folders: ['en', 'zh'], tags: new Map(), atRoot: 'en', base: '', strings: {} };

describe('languageOfAddress', () => {
  it.each([
    ['/2025/07/17/a/', 'en'],
    ['/zh/2025/07/17/a/#section', 'zh'],
    ['/figures/a.svg', undefined],
    ['https://example.com/zh/', undefined],
    ['//example.com/zh/', undefined],
    ['#section', undefined],
  ])('reads %s', (href, language) => {
    expect(languageOfAddress(href, site)).toBe(language);
  });

  it('reads addresses below a base path', () => {
    const below = { ...site, base: '/repo' };
    expect(languageOfAddress('/repo/zh/a/', below)).toBe('zh');
    expect(languageOfAddress('/zh/a/', below)).toBeUndefined();
  });
});

describe('findForeignLinks', () => {
  it('says the language of a link in the language of the page', async () => {
    const text = 'See [that](/2025/01/01/a/), [this](/zh/b/) and [all](https://example.com/).';
    const notes = (language: string) =>
      readTree('unified', text, 'a.md', (tree) =>
        findForeignLinks(tree, language, site).map(({ note }) => note),
      );
    expect(await notes('zh')).toEqual(['（英文）']);
    expect(await notes('en')).toEqual([' (in Chinese)']);
  });

  it('goes by the tag of a language whose folder has another name', async () => {
    const folders = ['english', 'taiwan'];
    const tags = new Map([
      ['english', 'en'],
      ['taiwan', 'zh-TW'],
    ]);
    const other = { ...site, folders, tags, atRoot: 'english' };
    const links = await readTree('unified', '[that](/taiwan/a/)', 'a.md', (tree) =>
      findForeignLinks(tree, 'english', other).map(({ language, note }) => ({ language, note })),
    );
    expect(links).toEqual([{ language: 'zh-TW', note: ' (in Traditional Chinese)' }]);
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
      tags: new Map([
        ['en', 'en'],
        ['zh', 'zh-CN'],
      ]),
      atRoot: 'zh',
      base: '/repo',
      strings: {},
    });
  });
});
