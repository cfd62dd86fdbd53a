import { type CitationFile, citationFiles } from './formats.ts';
import { type CitedPost, type CitedWork, filesOf } from './post.ts';
import { schemaType } from './schema-types.ts';

/** A `<link rel href type>` element. */
export interface Signpost {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/**
 * The links that lead a machine from the page to what it is, how it is cited and who wrote it.
 *
 * @see https://signposting.org/FAIR/
 */
export function signposts(work: CitedWork, post?: CitedPost): Signpost[] {
  const { type, url } = work.record;
  const files = filesOf(work);
  const endings = Object.keys(citationFiles) as CitationFile[];
  return [
    ...(url ? [{ rel: 'cite-as', href: url }] : []),
    ...(files
      ? endings.map((ending) => ({
          rel: 'describedby',
          href: `${files}.${ending}`,
          type: citationFiles[ending].mediaType,
        }))
      : []),
    ...(post?.authorUrls ?? []).map((href) => ({ rel: 'author', href })),
    { rel: 'type', href: `https://schema.org/${schemaType(type)}` },
    ...(post?.license ? [{ rel: 'license', href: post.license }] : []),
  ];
}
