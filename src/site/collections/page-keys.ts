import { createHash } from 'node:crypto';
import type { CollectionEntry } from 'astro:content';
import { getDocs } from './docs.ts';
import type { Edition, Post } from './posts.ts';

/** Tells pages of one route apart by what they are made of beside their modules and texts. */
export type PageKey = (...parts: readonly unknown[]) => string;

/**
 * What makes keys for the pages of a route, by which Astro knows a page that need not be made again.
 * The foot of every page leads to the first page of the documentation.
 */
export async function pageKeys(): Promise<PageKey> {
  const [first = []] = await getDocs();
  const foot = first.map(({ path }) => path);
  return (...parts) =>
    createHash('sha256')
      .update(JSON.stringify([foot, parts]))
      .digest('hex');
}

/** What other pages may say of a post: all of it but its texts. */
export function factsOf(post: Post | undefined): unknown {
  return (
    post && {
      ...post,
      editions: post.editions.map(({ entry, ...edition }) => ({ ...edition, id: entry.id })),
    }
  );
}

/** A text with its front matter. */
export function textOf({ entry }: Pick<Edition, 'entry'> | { entry: AnyEntry }): unknown {
  const { id, filePath, digest, data } = entry;
  return { id, filePath, digest, data };
}

type AnyEntry = CollectionEntry<'posts' | 'pages' | 'docs'>;
