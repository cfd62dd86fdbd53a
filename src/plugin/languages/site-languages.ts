import type { AstroConfig } from 'astro';
import type { SiteStrings } from './catalogue/catalogue.ts';

/** What the integration knows of a site's languages, from Astro's own `i18n`. */
export interface SiteLanguages {
  /** First segments of addresses and names of folders, the default language's first. */
  readonly folders: readonly string[];
  /** BCP 47 tag of each folder: the folder itself, or the first code of one that has a path. */
  readonly tags: ReadonlyMap<string, string>;
  /** Folder of the language of the addresses that begin with none of the folders, if they have one. */
  readonly atRoot: string | undefined;
  /** Base path of the site, without a slash at its end. */
  readonly base: string;
  /** What the site says in place of the components' own texts. */
  readonly strings: SiteStrings;
}

/** Reads the languages off an `i18n` configuration; a site without one has none. */
export function readSiteLanguages(
  { i18n, base }: Pick<AstroConfig, 'i18n' | 'base'>,
  strings: SiteStrings = {},
): SiteLanguages {
  const folders = i18n ? languageFolders(i18n) : [];
  const isPrefixed = typeof i18n?.routing === 'object' && i18n.routing.prefixDefaultLocale;
  const atRoot = isPrefixed ? undefined : folders[0];
  const tags = new Map((i18n?.locales ?? []).map(tagOfLocale));
  return { folders, tags, atRoot, base: base.replace(/\/$/, ''), strings };
}

type Locale = NonNullable<AstroConfig['i18n']>['locales'][number];

function tagOfLocale(locale: Locale): [folder: string, tag: string] {
  return typeof locale === 'string' ? [locale, locale] : [locale.path, locale.codes[0]];
}

/** The folders of the languages, the default one first. */
export function languageFolders({
  defaultLocale,
  locales,
}: Pick<NonNullable<AstroConfig['i18n']>, 'defaultLocale' | 'locales'>): string[] {
  const folders = locales.map((locale) => tagOfLocale(locale)[0]);
  return [defaultLocale, ...folders.filter((folder) => folder !== defaultLocale)];
}

/**
 * The language of a text: of its folder among the posts, or of any folder on the way to it.
 *
 * @param file path of the text, relative to the project
 * @param language folder of its language, where that is known
 */
export function tagOfText(
  file: string,
  language: string | undefined,
  { folders, tags }: Pick<SiteLanguages, 'folders' | 'tags'>,
): string | undefined {
  const path = file.split('/');
  const folder = language ?? folders.find((name) => path.includes(name)) ?? folders[0];
  return folder === undefined ? undefined : (tags.get(folder) ?? folder);
}
