import { isoDate } from './dates.ts';
import { invertedName } from './person-names.ts';
import type { CitationRecord } from './record.ts';

/** A `<meta name content>` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Item types of Zotero by CSL type; without one Zotero decides by itself. */
const zoteroTypes: ReadonlyMap<string, string> = new Map([
  ['post-weblog', 'blogPost'],
  ['webpage', 'webpage'],
  ['article-journal', 'journalArticle'],
  ['paper-conference', 'conferencePaper'],
  ['report', 'report'],
  ['thesis', 'thesis'],
  ['dataset', 'dataset'],
  ['software', 'computerProgram'],
]);

/**
 * The tags that reference managers and search engines read: those of Highwire Press, beside which
 * Dublin Core would only say the same again, and the item type of Zotero.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function metaTags(record: CitationRecord): MetaTag[] {
  const { type, authors, title, issued, url, language, details } = record;
  const date = issued && isoDate(issued.from);
  const isArticle = type === 'article-journal';
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['z:itemType', zoteroTypes.get(type)],
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', invertedName(author)] as const),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_public_url', url],
    ['citation_language', language],
    ['citation_journal_title', isArticle ? details.container : undefined],
    ['citation_doi', details.doi],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
