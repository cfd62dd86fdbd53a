import type { APIRoute, GetStaticPaths } from 'astro';
import { type Edition, type Post, getPosts } from '../../../../../../collections/posts.ts';
import { postParams } from '../../../../../../collections/post-routes.ts';
import { handedOn } from '../../../../../../config/handed-on.ts';
import { drawOnce, socialImageOf } from '../../../../../../pictures/index.ts';

interface Props extends Record<string, unknown> {
  readonly post: Post;
  readonly edition: Edition;
}

export const getStaticPaths = (async () => {
  const posts = await getPosts();
  return posts.flatMap((post) =>
    post.editions.map((edition) => ({ params: postParams(edition), props: { post, edition } })),
  );
}) satisfies GetStaticPaths;

/** The image that stands for a post where it is shared. */
export const GET: APIRoute<Props> = async ({ props: { post, edition } }) =>
  new Response(await drawOnce(socialImageOf(post, edition), handedOn.cache), {
    headers: { 'content-type': 'image/png' },
  });
