import type { Entry } from '../collections/editions.ts';
import { translator } from '../config/i18n.ts';
import type { Language } from '../config/languages.ts';
import type { PostList } from '../lists/lists.ts';
import { href, listPath } from '../routes.ts';
import { site } from '../config/site.ts';

/** A feed of a list in one language. */
export interface Feed {
  readonly mediaType: 'application/rss+xml' | 'application/feed+json';
  readonly title: string;
  /** Its path, without the base path and with it. */
  readonly path: string;
  readonly href: string;
}

const rss = { file: 'rss.xml', mediaType: 'application/rss+xml' } as const;
const json = { file: 'feed.json', mediaType: 'application/feed+json' } as const;

/** The feeds of a list, one in each format; a year has none. */
export function feedsOf(language: Language, { folder, name, path }: PostList<Entry>): Feed[] {
  if (folder === 'archive') return [];
  const of = folder && translator(language)(`lists.${folder}.of`, { name });
  const title = [of ?? [], site.name[language.id]].flat().join(' · ');
  return [rss, json].map(({ file, mediaType }) => {
    const feed = listPath(language, path) + file;
    return { mediaType, title, path: feed, href: href(feed) };
  });
}
