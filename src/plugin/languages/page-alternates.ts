import { OctantError } from '../problems.ts';
import type { Alternate } from './alternates.ts';
import type { SiteLanguages } from './site-languages.ts';
import { primarySubtag } from './tags.ts';

/** The languages of a site, as its build hands them to its pages. */
export interface PageLanguages extends Pick<SiteLanguages, 'folders' | 'atRoot' | 'base'> {
  /** BCP 47 tag of each folder. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Written into the build by the integration; not there where nothing is built. */
declare const __OCTANT_LANGUAGES__: PageLanguages | undefined;

const siteLanguages =
  typeof __OCTANT_LANGUAGES__ === 'undefined' ? undefined : __OCTANT_LANGUAGES__;

/** A page in every language of its site, and which of them it is in. */
export interface PageAlternates {
  readonly alternates: readonly Alternate[];
  /** BCP 47 tag. */
  readonly current: string;
}

/**
 * Finds a page in every language by its own address, as Astro's `i18n` puts them there; the page has
 * to be in all of them.
 *
 * @param path address of the page below the host
 * @param component its author's name for what asks
 * @throws {OctantError} if the site names no languages
 * @example
 * ```ts
 * alternatesOf('/repo/zh/post/', site).alternates.map(({ href }) => href); // => ['/repo/post/', '/repo/zh/post/']
 * ```
 */
export function alternatesOf(
  path: string,
  component: string,
  site: PageLanguages | undefined = siteLanguages,
): PageAlternates {
  if (!site || site.folders.length === 0) throw new OctantError(component, [noLanguages]);
  const { folders, atRoot, base, tags } = site;
  const below = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const [, first = ''] = below.split('/');
  const written = folders.find((folder) => folder === first);
  const rest = written === undefined ? below : below.slice(first.length + 1) || '/';
  const open = written ?? atRoot ?? folders[0] ?? '';
  const tagOf = (folder: string) => tags[folder] ?? folder;
  const all = folders.map(tagOf);
  return {
    current: tagOf(open),
    alternates: folders.map((folder) => ({
      lang: tagOf(folder),
      name: nameOf(tagOf(folder), all),
      href: base + (folder === atRoot ? rest : `/${folder}${rest}`),
    })),
  };
}

/** A language's name in itself; of two varieties of one, with its script or region. */
function nameOf(tag: string, all: readonly string[]): string {
  const language = primarySubtag(tag) ?? tag;
  const isAlone = all.filter((other) => primarySubtag(other) === language).length === 1;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(isAlone ? language : tag);
  const [first = '', ...others] = name ?? tag;
  return first.toLocaleUpperCase(tag) + others.join('');
}

const noLanguages = {
  path: 'alternates',
  found: 'it is left out, and the site names no languages',
  allowed: "the page's address in each language, or Astro's  i18n  with the site's languages",
  hint: "write  i18n: { defaultLocale: 'en', locales: ['en', 'zh'] }  in the Astro configuration",
};
