import i18next from 'i18next';
import { checkLocaleFiles } from './locale-files.ts';
import { type Language, languages } from './languages.ts';
import type en from '../../public/locales/en/site.json';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** A key of `public/locales/<language>/site.json`, such as `comments.title`. */
export type SiteKey = Leaves<typeof en>;

const files = import.meta.glob<Record<string, unknown>>('/public/locales/*/site.json', {
  eager: true,
  import: 'default',
});

checkLocaleFiles(
  languages.map(({ id }) => {
    const file = `public/locales/${id}/site.json`;
    return { file, strings: files[`/${file}`] ?? {} };
  }),
);

/** The site's own words in one language; i18next is filled by the astro-i18next integration. */
export function translator(language: Language): (key: SiteKey) => string {
  const translate = i18next.getFixedT(language.id, 'site');
  return (key) => translate(key);
}
