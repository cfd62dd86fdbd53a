import type { APIRoute, GetStaticPaths } from 'astro';
import { getPosts } from '../../../../../../collections/posts.ts';
import { postParams } from '../../../../../../collections/post-routes.ts';
import { handedOn } from '../../../../../../config/handed-on.ts';
import {
  type SocialImage,
  beginDrawing,
  drawOnce,
  socialImageOf,
} from '../../../../../../pictures/index.ts';

interface Props extends Record<string, unknown> {
  readonly image: SocialImage;
}

export const getStaticPaths = (async () => {
  const posts = await getPosts();
  const paths = posts.flatMap((post) =>
    post.editions.map((edition) => ({
      params: postParams(edition),
      props: { image: socialImageOf(post, edition) },
    })),
  );
  beginDrawing(
    paths.map(({ props }) => props.image),
    handedOn,
  );
  return paths;
}) satisfies GetStaticPaths;

/** The image that stands for a post where it is shared. */
export const GET: APIRoute<Props> = async ({ props: { image } }) =>
  new Response(await drawOnce(image, handedOn), {
    headers: { 'content-type': 'image/png' },
  });
