import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { citedPost } from '../collections/citations.ts';
import { feedText } from './feed-text.ts';
import { type Language, defaultLanguage, languageIds } from '../config/languages.ts';
import { makeOnce } from '../cache/make-once.ts';
import { pageLength } from '../lists/lists.ts';
import type { Edition, Post } from '../collections/posts.ts';
import { alternatesOf, url } from '../routes.ts';
import { xmlText } from './xml-text.ts';
import { hasModule, renderText } from '../texts/render-text.ts';

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

/** An edition with its post. */
interface PostEdition {
  readonly post: Post;
  readonly edition: Edition;
}

/** The newest posts of a list in one language, as many as a feed holds. */
export function itemsIn(posts: readonly Post[], language: Language): PostEdition[] {
  const inLanguage = posts.flatMap((post) => {
    const edition = post.editions.find((candidate) => candidate.language.id === language.id);
    return edition ? [{ post, edition }] : [];
  });
  return inLanguage.slice(0, pageLength);
}

/** The same with their texts. */
export function feedItems(items: readonly PostEdition[]): Promise<FeedItem[]> {
  return Promise.all(items.map(({ post, edition }) => feedItem(post, edition)));
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

async function textOf(post: Post, edition: Edition): Promise<string> {
  const { id, digest } = edition.entry;
  const key = `${id} ${String(digest)}`;
  const made = texts.get(key);
  if (made && !hasModule(edition.entry)) return made;
  // For each feed, of which Astro notes by it the modules of what texts are in it.
  const { Content } = await renderText(edition.entry);
  const text = made ?? renderItem(Content, post, edition);
  texts.set(key, text);
  return text;
}

async function renderItem(
  Content: RenderedText['Content'],
  post: Post,
  edition: Edition,
): Promise<string> {
  const text = await (
    await container
  ).renderToString(Content, {
    request: new Request(new URL(edition.path, import.meta.env.SITE)),
    locals: {
      alternates: alternatesOf(post.editions),
      layerClasses: new Map(),
      sections: new Map(),
      octantPost: citedPost(post, edition),
    },
  });
  return makeOnce(`feed text ${url(edition.path)} ${text}`, () =>
    xmlText(feedText(text, url(edition.path))),
  );
}

type RenderedText = Awaited<ReturnType<typeof renderText>>;

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
