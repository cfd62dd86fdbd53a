import { editionFor } from '../collections/editions.ts';
import { factsOf } from '../collections/page-keys.ts';
import type { Edition, Post } from '../collections/posts.ts';
import type { Language } from '../config/languages.ts';
import { readingMinutes } from './reading-time.ts';

/** By the digest of a text, which stands in several lists. */
const minutes = new Map<string, number>();

/** How many minutes a text takes to read. */
export function minutesOf({ entry: { id, digest, body = '' } }: Edition): number {
  const key = `${id} ${String(digest)}`;
  const counted = minutes.get(key) ?? readingMinutes(body);
  minutes.set(key, counted);
  return counted;
}

/** All that a list in one language may show of a post. */
export function shownOf(post: Post, language: Language): unknown {
  return [factsOf(post), minutesOf(editionFor(post, language))];
}
