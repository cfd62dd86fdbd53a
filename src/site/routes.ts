import type { Alternate } from 'astro-octant/languages';
import type { Edition, Entry, Post } from './collections/editions.ts';
import { type Language, defaultLanguage, languages } from './config/languages.ts';
import { dayOf } from './config/site.ts';
import { type TopicKind, topicSlug } from './collections/topics.ts';

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

/** The path of a tag or a category. */
export function topicPath(language: Language, kind: TopicKind, name: string): string {
  return listPath(language, `${kind}/${topicSlug(name)}/`);
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

/** The path of the image that stands for an edition where it is shared. */
export function socialPath({ path }: Edition<Entry>): string {
  return `${path}social.png`;
}

/** The route parameters of a post's page, read off its path. */
export function postParams({ language, path }: Edition<Entry>) {
  const segments = decodeURI(path).slice(languageRoot(language).length).split('/');
  const [year, month, day, ...slug] = segments.filter(Boolean);
  return { language: languageParam(language), year, month, day, slug: slug.join('/') };
}

/** The path of the page with a post's first edition and another side by side. */
export function parallelPath(
  { editions: [first, second] }: Post<Entry>,
  other: Edition<Entry> | undefined = second,
): string | undefined {
  if (!second || !other) return undefined;
  const shown = other === first ? second : other;
  const folder = shown === second ? '' : `${shown.language.id}/`;
  return `${first.path}parallel/${folder}`;
}

/** The route parameters of that page. */
export function parallelParams(post: Post<Entry>, other: Edition<Entry>) {
  const [first, second] = post.editions as readonly [Edition<Entry>, Edition<Entry>];
  return { ...postParams(first), other: other === second ? undefined : other.language.id };
}
