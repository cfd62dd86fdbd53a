import { render } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { citedPost } from '../collections/citations.ts';
import { feedText } from './feed-text.ts';
import { type Language, defaultLanguage, languageIds } from '../config/languages.ts';
import { pageLength } from '../lists/lists.ts';
import type { Edition, Post } from '../collections/posts.ts';
import { alternatesOf, url } from '../routes.ts';
import { xmlText } from './xml-text.ts';

/** An edition of a post as its feeds hold it. */
export interface FeedItem {
  readonly title: string;
  readonly address: string;
  readonly published: Date;
  readonly updated: Date | undefined;
  readonly topics: readonly string[];
  readonly excerpt: string | undefined;
  /** The whole text, as HTML that needs neither style nor script. */
  readonly html: string;
}

/** The newest posts of a list in one language, with their texts. */
export function feedItems(posts: readonly Post[], language: Language): Promise<FeedItem[]> {
  const inLanguage = posts.flatMap((post) => {
    const edition = post.editions.find((candidate) => candidate.language.id === language.id);
    return edition ? [{ post, edition }] : [];
  });
  return Promise.all(
    inLanguage.slice(0, pageLength).map((item) => feedItem(item.post, item.edition)),
  );
}

async function feedItem(post: Post, edition: Edition): Promise<FeedItem> {
  const { title, path, excerpt, updated } = edition;
  return {
    title: xmlText(title),
    address: url(path),
    published: post.date,
    updated,
    topics: [post.category ?? [], post.tags].flat().map(xmlText),
    excerpt: excerpt && xmlText(excerpt.text),
    html: await textOf(post, edition),
  };
}

/** A text is in the feed of its site, of its tags and of its category; it is made once a build. */
const texts = new Map<string, Promise<string>>();

function textOf(post: Post, edition: Edition): Promise<string> {
  const { id, digest } = edition.entry;
  const key = `${id} ${String(digest)}`;
  const text = texts.get(key) ?? renderText(post, edition);
  texts.set(key, text);
  return text;
}

async function renderText(post: Post, edition: Edition): Promise<string> {
  const { Content } = await render(edition.entry);
  const text = await (
    await container
  ).renderToString(Content, {
    request: new Request(new URL(edition.path, import.meta.env.SITE)),
    locals: {
      alternates: alternatesOf(post.editions),
      layerClasses: new Map(),
      octantPost: citedPost(post, edition),
    },
  });
  return xmlText(feedText(text, url(edition.path)));
}

/** What renders a text outside its page; it is told of the languages, which figures speak. */
const container = AstroContainer.create({
  manifest: {
    i18n: {
      defaultLocale: defaultLanguage.id,
      locales: [...languageIds],
      strategy: 'pathname-prefix-other-locales',
      fallback: undefined,
      fallbackType: 'redirect',
      domainLookupTable: {},
      domains: undefined,
    },
  } as unknown as NonNullable<NonNullable<Parameters<typeof AstroContainer.create>[0]>['manifest']>,
}).then((created) => {
  created.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });
  return created;
});
