import { expect, it } from 'vitest';
import { linkAlternates } from '../../../src/plugin/languages/alternates.ts';

const alternates = [
  { lang: 'en', href: '/repo/' },
  { lang: 'zh-CN', href: 'https://example.cn/' },
];

it('gives search engines full addresses, and one for everyone else', () => {
  const site = new URL('https://example.org');
  expect(linkAlternates(alternates, 'en', site)).toEqual([
    { hreflang: 'en', href: 'https://example.org/repo/' },
    { hreflang: 'zh-CN', href: 'https://example.cn/' },
    { hreflang: 'x-default', href: 'https://example.org/repo/' },
  ]);
  expect(linkAlternates(alternates, undefined, site)).toHaveLength(2);
});

it('asks for the address of the site where it needs it', () => {
  expect(linkAlternates(alternates.slice(1), 'en', undefined)).toHaveLength(1);
  expect(() => linkAlternates(alternates, 'en', undefined)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: <LanguageAlternates> has 1 problem.
    - alternates: "/repo/" is not a full address, and the site has none
      Allowed: addresses with a scheme, or any where the configuration has \`site\`
      Hint: write  site: 'https://example.org'  in the Astro configuration]
  `);
});
