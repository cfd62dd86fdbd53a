import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles, citePost } from 'astro-octant/citation';
import { citedPost } from './citations.ts';
import { factsOf, pageKeys } from './page-keys.ts';
import { type Edition, type Post, getPosts } from './posts.ts';
import { postParams } from './post-routes.ts';

/**
 * The route of one of a citation's files. Each has a page file that is named by its ending: a dev
 * server asks for a slash behind an address whose ending it doesn't know.
 */
export function citationRoute(ending: CitationFile): {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<CitedEdition>;
} {
  const { mediaType, write } = citationFiles[ending];
  return {
    getStaticPaths: async () => {
      const posts = await getPosts();
      const keyOf = await pageKeys();
      return posts.flatMap((post) =>
        post.editions.map((edition) => ({
          params: postParams(edition),
          props: { post, edition },
          cacheKey: keyOf(edition.path, factsOf(post)),
        })),
      );
    },
    GET: ({ props: { post, edition } }) => {
      const work = citeOnce(post, edition);
      return new Response(work && write(work), {
        headers: { 'content-type': `${mediaType}; charset=utf-8` },
      });
    },
  };
}

/** One for all the files of an edition. */
const works = new WeakMap<Edition, Work | undefined>();

function citeOnce(post: Post, edition: Edition): Work | undefined {
  const work =
    works.get(edition) ?? citePost(citedPost(post, edition))[post.editions.indexOf(edition)];
  works.set(edition, work);
  return work;
}

type Work = ReturnType<typeof citePost>[number];

interface CitedEdition extends Record<string, unknown> {
  readonly post: Post;
  readonly edition: Edition;
}
