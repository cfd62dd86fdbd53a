import { type CollectionEntry, getCollection } from 'astro:content';
import { OctantError } from 'astro-octant/problems';
import * as editions from './editions.ts';
import { throwFaults } from '../entries/faults.ts';
import { now } from './now.ts';
import { publish } from './publish.ts';
import { checkTopics } from './topics.ts';

export type Post = editions.Post<CollectionEntry<'posts'>>;
export type Edition = editions.Edition<CollectionEntry<'posts'>>;

/** While a post is being written its author sees it whatever its date, and in one language so far. */
const isWriting = import.meta.env.DEV;

/** In a build they are the same for every page. */
let built: Promise<Post[]> | undefined;

/**
 * Every post to be shown with its editions, newest first.
 *
 * @throws {OctantError} naming every post that can't be paired, and every tag without an address
 */
export function getPosts(): Promise<Post[]> {
  if (isWriting) return readPosts();
  built ??= readPosts();
  return built;
}

async function readPosts(): Promise<Post[]> {
  const entries = await getCollection('posts');
  throwFaults(entries);
  const posts = editions.pairEditions(entries, !isWriting);
  const problems = checkTopics(posts);
  if (problems.length > 0) throw new OctantError('content/posts', problems);
  const isAsked = Boolean(process.env['FUTURE_POSTS']);
  return publish(posts, { drafts: isWriting, until: isWriting || isAsked ? undefined : now });
}
