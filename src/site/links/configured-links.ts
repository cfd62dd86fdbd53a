import { defaultLanguage, languages } from '../config/languages.ts';
import type { Site, SiteLink } from '../config/read-site.ts';

/** An address that stands in the configuration of the site. */
export interface ConfiguredLink {
  /** The file, and the author's own name for the place in it. */
  readonly path: string;
  /** As it stands in a page, base path included. */
  readonly href: string;
  /** What of that the author leaves out: the base path and the language. */
  readonly start: string;
}

/** The addresses of the configuration, as the pages of each language bear them. */
export function configuredLinks(
  { menu, links, licence }: Pick<Site, 'menu' | 'links' | 'licence'>,
  base: string,
): ConfiguredLink[] {
  const named = (key: string, all: readonly SiteLink[]) =>
    all.map(({ href }, index) => ({ name: `${key}.${index}.href`, href }));
  const all = [
    ...named('menu', menu),
    ...named('links', links),
    ...(licence ? [{ name: 'licence.href', href: licence.href }] : []),
  ];
  return all.flatMap(({ name, href }) =>
    startsOf(href, base.replace(/\/$/, '')).map((start) => ({
      path: `content/site.config.ts: ${name}`,
      href: href.startsWith('/') ? start + encodeURI(href) : href,
      start,
    })),
  );
}

/** A path means the page of that name in each language. */
function startsOf(href: string, base: string): string[] {
  if (!href.startsWith('/')) return [''];
  return languages.map(({ id }) => base + (id === defaultLanguage.id ? '' : `/${id}`));
}
