import i18next from 'i18next';
import { checkLocaleFiles, localeFileOf } from './locale-files.ts';
import { type Language, languages } from './languages.ts';
import type en from '../../../public/locales/en/site.json';

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
    const file = localeFileOf(id);
    return { file, strings: files[`/${file}`] ?? {} };
  }),
);

/** Says a text of the site, with values in place of the names that it holds in double braces. */
export type Translate = (
  key: SiteKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Words that hold no value, by their language and key: every page says most of them. */
const said = new Map<string, string>();

/** The site's own words in one language; i18next is filled by the astro-i18next integration. */
export function translator({ id }: Language): Translate {
  const translate = i18next.getFixedT(id, 'site');
  return (key, values) => {
    if (values) return translate(key, values);
    const words = said.get(`${id} ${key}`) ?? translate(key);
    said.set(`${id} ${key}`, words);
    return words;
  };
}
