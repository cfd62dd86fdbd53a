import { type CollectionEntry, getCollection } from 'astro:content';
import * as editions from './editions.ts';

export type Post = editions.Post<CollectionEntry<'posts'>>;
export type Edition = editions.Edition<CollectionEntry<'posts'>>;

/** Every post with its editions, newest first. */
export async function getPosts(): Promise<Post[]> {
  return editions.pairEditions(await getCollection('posts'));
}
