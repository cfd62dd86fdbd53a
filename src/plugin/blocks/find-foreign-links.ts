import type { Element, Root } from 'hast';
import type { SiteLanguages } from '../languages/site-languages.ts';
import { strings } from '../languages/strings.ts';
import { walk } from './tree.ts';

/** A link that leads out of its page's language. */
export interface ForeignLink {
  readonly node: Element;
  /** BCP 47 tag of the page behind it. */
  readonly language: string;
  /** What to say behind the link, in the language of the page: ` (in Chinese)`. */
  readonly note: string;
}

/**
 * Finds the links of a text that lead to a page of the site in another language, as they must where
 * a post is not translated.
 *
 * @param language folder of the language in which the text is written
 */
export function findForeignLinks(root: Root, language: string, site: SiteLanguages): ForeignLink[] {
  const links: ForeignLink[] = [];
  const tagOf = (folder: string) => site.tags.get(folder) ?? folder;
  const { t } = strings(tagOf(language), site.strings);
  walk(root, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    const { href, hrefLang } = node.properties;
    if (typeof href !== 'string' || hrefLang !== undefined) return;
    const target = languageOfAddress(href, site);
    if (target === undefined || target === language) return;
    const tag = tagOf(target);
    links.push({ node, language: tag, note: t('inLanguage', { language: tag }) });
  });
  return links;
}

/** The folder of the language of a page of the site, by its address; `undefined` for files and other sites. */
export function languageOfAddress(
  href: string,
  { folders, atRoot, base }: SiteLanguages,
): string | undefined {
  const path = href.replace(/[?#].*$/, '');
  if (!path.startsWith(`${base}/`) || path.startsWith('//')) return undefined;
  const segments = path.slice(base.length + 1).split('/');
  if (segments.at(-1)?.includes('.')) return undefined;
  return folders.find((folder) => folder === segments[0]) ?? atRoot;
}
