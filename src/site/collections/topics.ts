import { type Problem, quote } from 'astro-octant/problems';
import type { Language } from '../config/languages.ts';
import { listPath } from '../routes.ts';
import type { Entry, Post } from './editions.ts';

/** The ways in which posts are sorted by what they are about, by the folder of their addresses. */
export const topicKinds = ['tags', 'categories'] as const;

export type TopicKind = (typeof topicKinds)[number];

/** A tag or a category with its posts. */
export interface Topic<E extends Entry> {
  /** As the authors wrote it. */
  readonly name: string;
  /** The last segment of its address. */
  readonly slug: string;
  readonly posts: readonly Post<E>[];
}

/**
 * The segment of an address that stands for a tag: letters and digits of any script, and `+ . _`,
 * in lower case; empty if the tag has none of them.
 *
 * @example
 * ```ts
 * topicSlug('C++'); // => 'c++'
 * topicSlug('C#'); // => 'c-sharp'
 * topicSlug('a/b'); // => 'a-b'
 * topicSlug('强化学习'); // => '强化学习'
 * ```
 */
export function topicSlug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('#', ' sharp ')
    .replaceAll(/[^\p{L}\p{M}\p{N}+._]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

/** The path of a tag or a category. */
export function topicPath(language: Language, kind: TopicKind, name: string): string {
  return listPath(language, `${kind}/${topicSlug(name)}/`);
}

/** What a post says that it is about, in one of the ways. */
export function topicNames(post: Post<Entry>, kind: TopicKind): readonly string[] {
  return kind === 'tags' ? post.tags : [post.category ?? []].flat();
}

/** The tags or the categories of posts, those with the most posts first. */
export function topicsOf<E extends Entry>(
  posts: readonly Post<E>[],
  kind: TopicKind,
): readonly Topic<E>[] {
  const named = posts.flatMap((post) => topicNames(post, kind).map((name) => ({ name, post })));
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, group]) => ({
      name,
      slug: topicSlug(name),
      posts: [...new Set(group.map(({ post }) => post))],
    }))
    .sort((a, b) => b.posts.length - a.posts.length || (a.slug < b.slug ? -1 : 1));
}

/** Finds tags and categories that have no address, or that of another. */
export function checkTopics(posts: readonly Post<Entry>[]): Problem[] {
  return topicKinds.flatMap((kind) => {
    const topics = topicsOf(posts, kind);
    const bySlug = Map.groupBy(topics, ({ slug }) => slug);
    return topics.flatMap((topic): Problem[] => {
      const [first = topic] = bySlug.get(topic.slug) ?? [];
      const path = `${fileOf(topic)}: ${kind === 'tags' ? 'tags' : 'category'}`;
      if (topic.slug === '') {
        const found = `${quote(topic.name)} has no letter or digit to make an address of`;
        const allowed = 'names with a letter or a digit';
        return [{ path, found, allowed, hint: 'give it a name in words' }];
      }
      if (first === topic) return [];
      const found = `${quote(topic.name)} would have the address of ${quote(first.name)}, /${kind}/${topic.slug}/`;
      const hint = `write ${quote(first.name)} here too, as in ${fileOf(first)}, or choose another word`;
      return [{ path, found, allowed: 'one name an address', hint }];
    });
  });
}

/** The newest post that bears a name, by the edition that says so. */
function fileOf({ name, posts: [post] }: Topic<Entry>): string {
  const entries = post?.editions.map(({ entry }) => entry) ?? [];
  const says = ({ data }: Entry) => data.category === name || data.tags?.includes(name);
  const entry = entries.find(says) ?? entries[0];
  return entry?.filePath ?? entry?.id ?? '';
}
