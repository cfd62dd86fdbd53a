import { expect, it } from 'vitest';
import { readSiteLanguages } from '../../../src/plugin/languages/site-languages.ts';
import { tellPages } from '../../../src/plugin/languages/tell-pages.ts';

it('tells pages of the languages that an integration behind the plugin has named', () => {
  const site = readSiteLanguages({ i18n: undefined, base: '/' }, { en: { copy: 'Take' } });
  const { config } = tellPages(site) as unknown as {
    config: () => { readonly define: Readonly<Record<string, string>> };
  };
  const i18n = {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh-cn', codes: ['zh-CN'] as const }],
  };
  const later = { i18n, base: '/repo/' } as unknown as Parameters<typeof readSiteLanguages>[0];
  Object.assign(site, readSiteLanguages(later, site.strings));
  const { define } = config();
  expect(JSON.parse(define['__OCTANT_STRINGS__'] ?? '')).toEqual({ en: { copy: 'Take' } });
  expect(JSON.parse(define['__OCTANT_LANGUAGES__'] ?? '')).toEqual({
    folders: ['en', 'zh-cn'],
    atRoot: 'en',
    base: '/repo',
    tags: { en: 'en', 'zh-cn': 'zh-CN' },
  });
});
