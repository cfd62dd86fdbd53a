import type { APIRoute, GetStaticPaths } from 'astro';
import { type Feed, feedsOf } from './feeds.ts';
import { type FeedItem, feedItems, itemsIn } from './feed-items.ts';
import { type Language, languages } from '../config/languages.ts';
import { listsOf } from '../lists/lists.ts';
import { factsOf, pageKeys, textOf } from '../collections/page-keys.ts';
import { getPosts } from '../collections/posts.ts';
import { listPath, pathParam, url } from '../routes.ts';

/** What a feed says of itself, beside its items. */
export interface FeedHead {
  readonly title: string;
  readonly language: Language;
  /** Full addresses of the list and of the feed. */
  readonly page: string;
  readonly self: string;
}

/** The route of the feeds in one format: of all posts, of each tag and of each category. */
export function feedRoute(
  mediaType: Feed['mediaType'],
  write: (head: FeedHead, items: readonly FeedItem[]) => Promise<string> | string,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute<FeedProps> } {
  return {
    getStaticPaths: async () => {
      const lists = listsOf(await getPosts());
      const keyOf = await pageKeys();
      return languages.flatMap((language) =>
        lists.flatMap((list) => {
          const feed = feedsOf(language, list).find((each) => each.mediaType === mediaType);
          if (!feed) return [];
          const page = url(listPath(language, list.path));
          const items = itemsIn(list.posts, language);
          const head = { title: feed.title, language, page, self: url(feed.path) };
          return {
            params: { list: pathParam(language, list.path) },
            props: { head, items },
            cacheKey: keyOf(
              head,
              items.map(({ post, edition }) => [factsOf(post), textOf(edition)]),
            ),
          };
        }),
      );
    },
    GET: async ({ props: { head, items } }) => {
      const feed = await write(head, await feedItems(items));
      const headers = { 'content-type': `${mediaType}; charset=utf-8` };
      // Of a string, a response looks at each letter twice before it is written.
      return new Response(Buffer.from(feed), { headers });
    },
  };
}

interface FeedProps extends Record<string, unknown> {
  readonly head: FeedHead;
  readonly items: ReturnType<typeof itemsIn>;
}
