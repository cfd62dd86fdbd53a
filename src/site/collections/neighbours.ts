import type { Entry, Post } from './editions.ts';

/** What a reader of a post may read next. */
export interface Neighbours<E extends Entry> {
  /** The next newer and the next older post. */
  readonly newer: Post<E> | undefined;
  readonly older: Post<E> | undefined;
  /** Other posts that share tags with it, those with the most first. */
  readonly related: readonly Post<E>[];
}

const mostRelated = 3;

/**
 * Finds what to read after each post.
 *
 * @param posts the newest first
 */
export function neighboursOf<E extends Entry>(
  posts: readonly Post<E>[],
): ReadonlyMap<Post<E>, Neighbours<E>> {
  return new Map(
    posts.map((post, index) => {
      const [newer, older] = [posts[index - 1], posts[index + 1]];
      const tags = new Set(post.tags);
      const related = posts
        .filter((other) => other !== post && other !== newer && other !== older)
        .map((other) => ({ other, shared: other.tags.filter((tag) => tags.has(tag)).length }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared)
        .slice(0, mostRelated)
        .map(({ other }) => other);
      return [post, { newer, older, related }];
    }),
  );
}
