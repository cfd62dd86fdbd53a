import { feedRoute } from '../../feeds/feed-route.ts';
import { url } from '../../routes.ts';
import { site } from '../../config/site.ts';

/** See https://www.jsonfeed.org/version/1.1/. */
export const { getStaticPaths, GET } = feedRoute('application/feed+json', (head, items) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: site.description[head.language.id],
    home_page_url: head.page,
    feed_url: head.self,
    language: head.language.tag,
    authors: [{ name: site.authorName, url: url('/') }],
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.excerpt,
      content_html: item.html,
      date_published: item.published.toISOString(),
      date_modified: item.updated?.toISOString(),
      tags: item.topics,
    })),
  }),
);
