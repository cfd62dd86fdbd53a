import { OctantError, quote } from '../problems.ts';

/** One language in which a page can be read. */
export interface Alternate {
  /** BCP 47 tag of the page behind the link (https://www.rfc-editor.org/info/bcp47). */
  readonly lang: string;
  /** The language's name in itself: `English`, `中文`. */
  readonly name: string;
  /** Address of the page in that language, base path included. */
  readonly href: string;
}

/**
 * The `hreflang` links of a page, with full addresses, since search engines take no others; last, as
 * `x-default`, the one for readers of any other language, if there is one.
 *
 * @param site address of the site, which Astro reads from its configuration
 * @throws {OctantError} if an address is not full and the site has none
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function linkAlternates(
  alternates: readonly Pick<Alternate, 'lang' | 'href'>[],
  defaultLang: string | undefined,
  site: URL | undefined,
): { readonly hreflang: string; readonly href: string }[] {
  const links = alternates.map(({ lang, href }) => ({
    hreflang: lang,
    href: fullAddress(href, site),
  }));
  const anyone = links.find(({ hreflang }) => hreflang === defaultLang);
  return anyone ? [...links, { ...anyone, hreflang: 'x-default' }] : links;
}

function fullAddress(href: string, site: URL | undefined): string {
  const address = URL.parse(href, site);
  if (address) return address.href;
  throw new OctantError('<LanguageAlternates>', [
    {
      path: 'alternates',
      found: `${quote(href)} is not a full address, and the site has none`,
      allowed: 'addresses with a scheme, or any where the configuration has `site`',
      hint: "write  site: 'https://example.org'  in the Astro configuration",
    },
  ]);
}
