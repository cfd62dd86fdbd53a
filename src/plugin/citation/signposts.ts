import { type CitationFile, citationFiles } from './formats.ts';
import type { CitedPost, CitedWork } from './post.ts';

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
export function signposts({ record, edition }: CitedWork, post?: CitedPost): Signpost[] {
  const { url } = record;
  const endings = Object.keys(citationFiles) as CitationFile[];
  return [
    ...(url ? [{ rel: 'cite-as', href: url }] : []),
    ...(edition?.files
      ? endings.map((ending) => ({
          rel: 'describedby',
          href: `${edition.files}.${ending}`,
          type: citationFiles[ending].mediaType,
        }))
      : []),
    ...(post?.authorUrls ?? []).map((href) => ({ rel: 'author', href })),
    { rel: 'type', href: 'https://schema.org/BlogPosting' },
    ...(post?.license ? [{ rel: 'license', href: post.license }] : []),
  ];
}
