import type { AstroI18nextConfig } from 'astro-i18next';
import { defaultLanguage, languages } from './languages.ts';

const config: AstroI18nextConfig = {
  defaultLocale: defaultLanguage.id,
  locales: languages.map((language) => language.id),
  namespaces: ['site'],
  defaultNamespace: 'site',
  trailingSlash: 'always',
};

export default config;
