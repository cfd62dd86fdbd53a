import type { AstroConfig } from 'astro';
import type { SiteLanguages } from './site-languages.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** Tells pages the languages and the texts of their site, once all integrations have said theirs. */
export function tellPages(site: SiteLanguages): VitePlugin {
  return {
    name: 'astro-octant/languages',
    config() {
      const { folders, atRoot, base, tags, strings } = site;
      const languages = { folders, atRoot, base, tags: Object.fromEntries(tags) };
      const define = {
        __OCTANT_STRINGS__: JSON.stringify(strings),
        __OCTANT_LANGUAGES__: JSON.stringify(languages),
      };
      return { define };
    },
  };
}
