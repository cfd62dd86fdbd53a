import { getRssString } from '@astrojs/rss';
import { escapeText, xmlText } from '../../feeds/xml-text.ts';
import { feedRoute } from '../../feeds/feed-route.ts';
import { rssContents } from '../../feeds/rss-contents.ts';
import { site } from '../../config/site.ts';

const mediaType = 'application/rss+xml';

export const { getStaticPaths, GET } = feedRoute(mediaType, async (head, items) => {
  const { title, page, self, language } = head;
  const { held, putInto } = rssContents(items.map(({ html }) => html));
  const feed = await getRssString({
    title: xmlText(title),
    description: xmlText(site.description[language.id]),
    site: page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${language.tag}</language>`,
      `<atom:link href="${escapeText(self)}" rel="self" type="${mediaType}"/>`,
    ].join(''),
    items: items.map((item, index) => ({
      title: item.title,
      link: item.address,
      pubDate: item.published,
      categories: [...item.topics],
      content: held[index],
      customData: [
        `<dc:creator>${escapeText(site.authorName)}</dc:creator>`,
        item.updated ? `<atom:updated>${item.updated.toISOString()}</atom:updated>` : '',
      ].join(''),
      // Of an item it is HTML, once more than what the writer of the XML escapes.
      ...(item.excerpt !== undefined && { description: escapeText(item.excerpt) }),
    })),
  });
  return putInto(feed);
});
