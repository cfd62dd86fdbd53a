import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, type CitedWork, citationFiles, citePost } from 'astro-octant/citation';
import { citedPost } from '../../../../../../citations.ts';
import { getPosts } from '../../../../../../posts.ts';
import { postParams } from '../../../../../../routes.ts';

export const getStaticPaths = (async () => {
  const endings = Object.keys(citationFiles) as CitationFile[];
  const posts = await getPosts();
  return posts.flatMap((post) =>
    post.editions.flatMap((edition, index) => {
      const work = citePost(citedPost(post, edition))[index];
      const params = postParams(edition);
      return endings.map((ending) => ({ params: { ...params, ending }, props: { work, ending } }));
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ work: CitedWork; ending: CitationFile }> = ({ props }) => {
  const { mediaType, write } = citationFiles[props.ending];
  return new Response(write(props.work), {
    headers: { 'content-type': `${mediaType}; charset=utf-8` },
  });
};
