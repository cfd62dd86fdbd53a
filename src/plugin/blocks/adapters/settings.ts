import type { SiteLanguages } from '../../languages/site-languages.ts';

/** What the Markdown pipeline knows of the site, once Astro has read its configuration. */
export interface Settings {
  /** Folder of the posts, relative to the project, which holds one folder per language. */
  readonly posts: string;
  readonly site: SiteLanguages;
}

/** The language in which a file of the posts is written, by its folder. */
export function languageOfFile(path: string, { posts, site }: Settings): string | undefined {
  const [folder] = path.replaceAll('\\', '/').split(`${posts}/`).at(-1)?.split('/') ?? [];
  return site.folders.find((language) => language === folder);
}
