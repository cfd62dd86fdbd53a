import { join } from 'node:path';
import { OctantError, listNames, quote, suggest } from '../problems.ts';
import { type Finding, compareEditions } from './compare.ts';
import { type Lock, changeLock, readLock } from './lock.ts';
import {
  type ReadEdition,
  type ReadPost,
  type PostFiles,
  type PostFolder,
  folderOf,
  listPosts,
  readPost,
} from './read-posts.ts';
import { confirmPost, findStale } from './staleness.ts';

/** What is to be said about one post; nothing if its editions agree. */
export interface PostReport {
  readonly slug: string;
  readonly findings: readonly Finding[];
}

/** Name of the lock file, which stands beside the folders of the languages. */
const lockName = 'parity.lock.json';

/**
 * Compares every post with its translations. It changes nothing.
 *
 * @throws {OctantError} if a post or the lock file can't be read
 */
export async function checkParity(folder: PostFolder): Promise<PostReport[]> {
  const posts = listPosts(folder);
  const lock = openLock(folder, posts);
  const reports: PostReport[] = [];
  for (const post of posts) {
    // One at a time, since a large site has more blocks than a build should hold.
    const findings = checkPost(await readPost(folder, post), lock, folder);
    reports.push({ slug: post.slug, findings });
  }
  return reports;
}

/**
 * Records in the lock file that the translations of some posts say what their originals say.
 *
 * @throws {OctantError} if there is no such post, or a post or the lock file can't be read
 */
export async function confirmParity(folder: PostFolder, slugs: readonly string[]): Promise<void> {
  const posts = listPosts(folder);
  const known = posts.map(({ slug }) => slug);
  const problems = slugs
    .filter((slug) => !known.includes(slug))
    .map((slug) => ({
      path: `--confirm ${slug}`,
      found: `there is no post ${quote(slug)}`,
      allowed: listNames(known),
      hint: suggest(slug, known),
    }));
  if (problems.length > 0) throw new OctantError('npm run parity', problems);
  const asked = posts.filter(({ slug }) => slugs.includes(slug));
  const confirmed = await Promise.all(asked.map((post) => readPost(folder, post)));
  changeLock(
    lockPath(folder),
    lockFile(folder),
    () => openLock(folder, posts),
    (lock) => ({
      ...lock,
      posts: {
        ...lock.posts,
        ...Object.fromEntries(confirmed.map((post) => [post.slug, confirmPost(post)])),
      },
    }),
  );
}

function checkPost(post: ReadPost, lock: Lock, folder: PostFolder): Finding[] {
  const { languages } = folder;
  const [original, ...translations] = post.editions;
  if (!original) return [];
  const absent = languages.filter(
    (language) => !post.editions.some((edition) => edition.language === language),
  );
  const isComplete = absent.length === 0;
  const contradictions =
    post.untranslated && isComplete
      ? translations.map((translation) => contradiction(original, translation))
      : [];
  const missing = (post.untranslated ? [] : absent).map((language): Finding => {
    const name = original.file.slice(folderOf(folder, original.language).length);
    const file = folderOf(folder, language) + name;
    const message = `the post has no translation into ${language}; add it, or write  untranslated: true  in its front matter`;
    return { spots: [atStart(original.file), atStart(file)], message };
  });
  return translations.reduce(
    (findings, translation) => [
      ...findings,
      ...compareEditions(original, translation, languages),
      ...findStale(post.slug, original, translation, lock.posts[post.slug]?.[translation.language]),
    ],
    [...contradictions, ...missing],
  );
}

function contradiction(original: ReadEdition, translation: ReadEdition): Finding {
  const message =
    'the front matter says  untranslated: true , but there is a translation; delete the line';
  return { spots: [atStart(original.file), atStart(translation.file)], message };
}

function atStart(file: string): Finding['spots'][number] {
  return { file, line: 1 };
}

function openLock(folder: PostFolder, posts: readonly PostFiles[]): Lock {
  const known = { posts: posts.map(({ slug }) => slug), languages: folder.languages };
  return readLock(lockPath(folder), lockFile(folder), known);
}

function lockFile({ posts }: PostFolder): string {
  return `${posts}/${lockName}`;
}

function lockPath(folder: PostFolder): string {
  return join(folder.root, lockFile(folder));
}
