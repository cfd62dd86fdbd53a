import { readFileSync } from 'node:fs';
import { extractFrontmatter } from 'astro/markdown';
import { makeOnce } from '../cache/make-once.ts';
import { editionFor } from '../collections/editions.ts';
import { factsOf } from '../collections/page-keys.ts';
import type { Edition, Post } from '../collections/posts.ts';
import type { Language } from '../config/languages.ts';
import { readingMinutes } from './reading-time.ts';

/** By the digest of a text, which stands in several lists. */
const minutes = new Map<string, number>();

/** How many minutes a text takes to read. */
export function minutesOf({ entry: { id, digest, filePath = '' } }: Edition): number {
  const key = `reading time of ${id} ${String(digest)}`;
  const counted = minutes.get(key) ?? Number(makeOnce(key, () => String(countMinutes(filePath))));
  minutes.set(key, counted);
  return counted;
}

function countMinutes(file: string): number {
  const text = readFileSync(file, 'utf8');
  return readingMinutes(text.replace(extractFrontmatter(text) ?? '', ''));
}

/** All that a list in one language may show of a post. */
export function shownOf(post: Post, language: Language): unknown {
  return [factsOf(post), minutesOf(editionFor(post, language))];
}
