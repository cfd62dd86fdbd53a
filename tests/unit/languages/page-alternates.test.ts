import { describe, expect, it } from 'vitest';
import { alternatesOf } from '../../../src/plugin/languages/page-alternates.ts';

const site = { folders: ['en', 'zh', 'fr'], atRoot: 'en', base: '', tags: { zh: 'zh-CN' } };
const addresses = (path: string, of = site as Parameters<typeof alternatesOf>[2]) =>
  alternatesOf(path, '<LanguageSwitch>', of).alternates.map(({ href }) => href);

describe('a page in every language', () => {
  it.each([
    ['/post/', ['/post/', '/zh/post/', '/fr/post/'], 'en'],
    ['/zh/post/', ['/post/', '/zh/post/', '/fr/post/'], 'zh-CN'],
    ['/zh/', ['/', '/zh/', '/fr/'], 'zh-CN'],
    ['/fr', ['/', '/zh/', '/fr/'], 'fr'],
    ['/', ['/', '/zh/', '/fr/'], 'en'],
    ['/zhuangzi/', ['/zhuangzi/', '/zh/zhuangzi/', '/fr/zhuangzi/'], 'en'],
  ])('is found by %s', (path, hrefs, current) => {
    expect(addresses(path)).toEqual(hrefs);
    expect(alternatesOf(path, '<LanguageSwitch>', site).current).toBe(current);
  });

  it('is found under a base path, and where every language has its folder', () => {
    const based = { ...site, base: '/repo', atRoot: undefined };
    expect(addresses('/repo/zh/a/', based)).toEqual(['/repo/en/a/', '/repo/zh/a/', '/repo/fr/a/']);
  });

  it('is named in each language as that names itself', () => {
    const names = (tags: readonly string[]) =>
      alternatesOf('/', '<LanguageSwitch>', { ...site, folders: tags, tags: {} }).alternates.map(
        ({ name }) => name,
      );
    expect(names(['en', 'zh-CN', 'fr', 'ar'])).toEqual(['English', '中文', 'Français', 'العربية']);
    expect(names(['zh-Hans', 'zh-Hant'])).toEqual(['简体中文', '繁體中文']);
  });
});

it('is no page of a site that names no languages', () => {
  expect(() => addresses('/', { ...site, folders: [] })).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: <LanguageSwitch> has 1 problem.
    - alternates: it is left out, and the site names no languages
      Allowed: the page's address in each language, or Astro's  i18n  with the site's languages
      Hint: write  i18n: { defaultLocale: 'en', locales: ['en', 'zh'] }  in the Astro configuration]
  `);
});
