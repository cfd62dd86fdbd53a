import type { Entry, Post } from '../collections/editions.ts';
import { dayOf } from '../config/site.ts';
import { type TopicKind, topicKinds, topicsOf } from '../collections/topics.ts';

/** Folders of the addresses of lists, each with a page that names its lists. */
export const listFolders = ['archive', ...topicKinds] as const;

export type ListFolder = 'archive' | TopicKind;

/** Posts that stand together: all of them, those of a year, or those about something. */
export interface PostList<E extends Entry> {
  /** Where its address stands; none for the list of all posts, on the home page. */
  readonly folder: ListFolder | undefined;
  /** The year, the tag or the category; empty for all posts. */
  readonly name: string;
  /** Its address below the root of a language: `tags/rl/`, empty for all posts. */
  readonly path: string;
  /** The newest first. */
  readonly posts: readonly Post<E>[];
}

/** One page of a list. */
export interface ListPage<E extends Entry> {
  /** Counted from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** Its address below the root of a language. */
  readonly path: string;
  readonly posts: readonly Post<E>[];
}

/** How many posts a page shows, but for a year of the archive, which is read as a whole. */
export const pageLength = 20;

/** The year of a post in the site's own zone. */
export function yearOf({ date }: Post<Entry>): string {
  return dayOf(date).slice(0, 4);
}

/** Every list of a site, that of all posts first. */
export function listsOf<E extends Entry>(posts: readonly Post<E>[]): PostList<E>[] {
  const years = [...Map.groupBy(posts, yearOf)].map(([name, group]) =>
    listIn('archive', name, name, group),
  );
  const topics = topicKinds.flatMap((kind) =>
    topicsOf(posts, kind).map((topic) => listIn(kind, topic.name, topic.slug, topic.posts)),
  );
  return [{ folder: undefined, name: '', path: '', posts }, ...years, ...topics];
}

function listIn<E extends Entry>(
  folder: ListFolder,
  name: string,
  slug: string,
  posts: readonly Post<E>[],
): PostList<E> {
  return { folder, name, path: `${folder}/${slug}/`, posts };
}

/** The pages of a list, at least one. */
export function pagesOf<E extends Entry>({ folder, path, posts }: PostList<E>): ListPage<E>[] {
  const length = folder === 'archive' ? posts.length : pageLength;
  const count = Math.max(1, Math.ceil(posts.length / length));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    posts: posts.slice(index * length, (index + 1) * length),
  }));
}
