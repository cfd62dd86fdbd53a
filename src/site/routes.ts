import type { Alternate } from 'astro-octant/languages';
import { type Language, defaultLanguage, languages } from './config/languages.ts';
import { dayOf } from './config/site.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path before a path of the site: `/zh/` becomes `/repo/zh/`. */
export function href(path: string): string {
  return base + path;
}

/** An address of the site's configuration: `/about/` is the page of that name in a reader's language. */
export function siteHref(language: Language, address: string): string {
  return address.startsWith('/') ? href(listPath(language, address.slice(1))) : address;
}

/** The full address of a path, as feeds and citations want it. */
export function url(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The same page in several languages, each with its path, as links. */
export function alternatesOf(
  places: readonly { readonly language: Language; readonly path: string }[],
): Alternate[] {
  return places.map(({ language: { tag, name }, path }) => ({ lang: tag, name, href: href(path) }));
}

/** The path of a language's post list. */
export function languageRoot(language: Language): string {
  return language.id === defaultLanguage.id ? '/' : `/${language.id}/`;
}

/** The path of a post; the day is the one in the site's own zone. */
export function postPath(language: Language, date: Date, slug: string): string {
  return `${languageRoot(language)}${dayOf(date).replaceAll('-', '/')}/${encodeURI(slug)}/`;
}

/** The path of the page that shows a matrix in every view. */
export function figuresPath(language: Language, matrix: string): string {
  return `${languageRoot(language)}figures/${matrix}/`;
}

/** The path of a page of the documentation; the one called `index` is the first. */
export function docsPath(language: Language, slug: string): string {
  return listPath(language, slug === 'index' ? 'docs/' : `docs/${slug}/`);
}

/** The path of a language's search. */
export function searchPath(language: Language): string {
  return `${languageRoot(language)}search/`;
}

/** The path of a list, a page of one or a folder of them, given by what stands below a language's root. */
export function listPath(language: Language, path: string): string {
  return encodeURI(languageRoot(language) + path);
}

/** The same list in every language. */
export function listAlternates(path: string): Alternate[] {
  return alternatesOf(languages.map((language) => ({ language, path: listPath(language, path) })));
}

/** The value of a rest parameter that stands for a whole path, below the root of a language. */
export function pathParam(language: Language, path: string): string | undefined {
  return (languageRoot(language) + path).slice(1, -1) || undefined;
}

/** The value of the `[...language]` route parameter: none for the language at the root. */
export function languageParam(language: Language): string | undefined {
  return language.id === defaultLanguage.id ? undefined : language.id;
}
