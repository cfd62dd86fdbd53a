import type { OctantOptions } from 'astro-octant';
import type { LanguageId } from './languages.ts';

/** A text that is the same in every language of the site, or one per language. */
export type SiteText = string | Readonly<Record<LanguageId, string>>;

/** Who writes a site and where it stands; `content/site.config.ts` holds it. */
export interface SiteDefinition {
  /** Where the site is published, without a base path: `https://example.org`. */
  readonly address: string;
  readonly name: SiteText;
  /** What the site is about, for its home page, its feeds and search engines. */
  readonly description: SiteText;
  /** Who writes the posts, as BibTeX writes a name: `Given Family`, `{The Team}`. */
  readonly author: string;
  /** IANA zone in which a date without one is meant; it decides the day in a post's address. */
  readonly timeZone: string;
  /** Links of the header beside the home page. @default none */
  readonly menu?: readonly { readonly label: SiteText; readonly href: string }[];
  /** Links of the footer, such as a profile elsewhere. @default none */
  readonly links?: readonly { readonly label: SiteText; readonly href: string }[];
  /** Licence of the posts. @default none is named */
  readonly licence?: { readonly name: SiteText; readonly href: string };
  /** The settings that https://giscus.app writes for a repository. @default no comments */
  readonly comments?: {
    readonly repo: string;
    readonly repoId: string;
    readonly category: string;
    readonly categoryId: string;
  };
  /** Words that the components say in place of their own, by language. @default their own */
  readonly words?: OctantOptions['strings'];
  /** Hosts from which pictures may come: `https://images.example.org`. @default none */
  readonly pictureHosts?: readonly string[];
}

/** Types the configuration of a site, so that a misspelt key is an error in the editor. */
export function defineSite(definition: SiteDefinition): SiteDefinition {
  return definition;
}
