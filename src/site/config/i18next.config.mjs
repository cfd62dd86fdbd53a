import { defaultLanguage, languages } from './languages.ts';

/** Read by the astro-i18next integration, whose package exports no types. */
const config = {
  defaultLocale: defaultLanguage.id,
  locales: languages.map((language) => language.id),
  namespaces: ['site'],
  defaultNamespace: 'site',
  trailingSlash: 'always',
  // Astro escapes what a page shows.
  i18nextServer: { interpolation: { escapeValue: false } },
};

// It is required, and a file in TypeScript would be transformed by another program that it starts.
export { config as 'module.exports' };
