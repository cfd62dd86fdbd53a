import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, type CitedWork, citationFiles, citePost } from 'astro-octant/citation';
import { citedPost } from './citations.ts';
import { getPosts } from './posts.ts';
import { postParams } from './post-routes.ts';

/**
 * The route of one of a citation's files. Each has a page file that is named by its ending: a dev
 * server asks for a slash behind an address whose ending it doesn't know.
 */
export function citationRoute(ending: CitationFile): {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<{ work: CitedWork }>;
} {
  const { mediaType, write } = citationFiles[ending];
  return {
    getStaticPaths: async () => {
      const posts = await getPosts();
      return posts.flatMap((post) =>
        post.editions.map((edition, index) => ({
          params: postParams(edition),
          props: { work: citePost(citedPost(post, edition))[index] },
        })),
      );
    },
    GET: ({ props }) =>
      new Response(write(props.work), {
        headers: { 'content-type': `${mediaType}; charset=utf-8` },
      }),
  };
}
