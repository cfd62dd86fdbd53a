import { type Edition, type Entry, languageRoot } from './editions.ts';
import { type Language, defaultLanguage } from './languages.ts';

/** The value of the `[...language]` route parameter: none for the language at the root. */
export function routeOf(language: Language): string | undefined {
  return language.id === defaultLanguage.id ? undefined : language.id;
}

/** The route parameters of a post's page, read off its address. */
export function postParams({ language, path }: Edition<Entry>) {
  const [year, month, day, slug] = path.slice(languageRoot(language).length).split('/');
  return { language: routeOf(language), year, month, day, slug };
}
