import { type Edition, type Entry, type Post, languageRoot } from './editions.ts';
import { type Language, defaultLanguage } from './languages.ts';

/** The value of the `[...language]` route parameter: none for the language at the root. */
export function routeOf(language: Language): string | undefined {
  return language.id === defaultLanguage.id ? undefined : language.id;
}

/** The route parameters of a post's page, read off its address. */
export function postParams({ language, path }: Edition<Entry>) {
  const segments = decodeURI(path).slice(languageRoot(language).length).split('/');
  const [year, month, day, ...slug] = segments.filter(Boolean);
  return { language: routeOf(language), year, month, day, slug: slug.join('/') };
}

/** The address of the page with a post's first edition and another side by side. */
export function parallelPath(
  { editions: [first, second] }: Post<Entry>,
  other: Edition<Entry> | undefined = second,
): string | undefined {
  if (!first || !second || !other) return undefined;
  const shown = other === first ? second : other;
  const own = shown === second ? '' : `${shown.language.id}/`;
  return `${first.path}parallel/${own}`;
}

/** The route parameters of that page. */
export function parallelParams(post: Post<Entry>, other: Edition<Entry>) {
  const [first, second] = post.editions as readonly [Edition<Entry>, Edition<Entry>];
  return { ...postParams(first), other: other === second ? undefined : other.language.id };
}
