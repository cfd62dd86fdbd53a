import type { Entry, Post } from './editions.ts';

/** What of the content a site shows beside what is published. */
export interface Visibility {
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** What is dated later is held back; without it nothing is. */
  readonly until: Date | undefined;
}

/** Leaves out posts of the future and editions that are drafts, as far as they are not to be shown. */
export function publish<E extends Entry>(
  posts: readonly Post<E>[],
  { drafts, until }: Visibility,
): Post<E>[] {
  return posts.flatMap((post) => {
    if (until && post.date > until) return [];
    const [first, ...others] = post.editions.filter(({ isDraft }) => drafts || !isDraft);
    return first ? [{ ...post, editions: [first, ...others] as const }] : [];
  });
}
