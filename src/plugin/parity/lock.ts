import * as fs from 'node:fs';
import { z } from 'astro/zod';
import { OctantError, listNames, quote, suggest } from '../problems.ts';

const hashes = z.tuple([z.string(), z.string()]);

const lockSchema = z.strictObject({
  version: z.literal(1),
  /** Post, then language of the translation, then block: hash of the original, of the translation. */
  posts: z.record(z.string(), z.record(z.string(), z.record(z.string(), hashes))),
});

/** What the blocks of each post held when their translation was last confirmed. */
export type Lock = z.output<typeof lockSchema>;

const itsOwn = 'what  npm run parity -- --confirm  writes';
const again =
  'restore the file from version control; only if it has no good version, delete it and confirm every post again';

/**
 * Reads the lock file; one that is not there yet is empty.
 *
 * @param path path to open
 * @param file the same path as the author knows it
 * @param known the posts that exist, and the languages they may be in
 * @throws {OctantError} if the file is broken, or names a post or a language that is not there
 */
export function readLock(
  path: string,
  file: string,
  known: { readonly posts: readonly string[]; readonly languages: readonly string[] },
): Lock {
  if (!fs.existsSync(path)) return { version: 1, posts: {} };
  const lock = parse(fs.readFileSync(path, 'utf8'), file);
  const problems = Object.entries(lock.posts).flatMap(([post, languages]) => {
    const unknown = (name: string, path: string, names: readonly string[], what: string) => ({
      path,
      found: `there is no ${what} ${quote(name)}`,
      allowed: listNames(names),
      hint: `${suggest(name, names)}, or delete the entry`,
    });
    if (!known.posts.includes(post)) return [unknown(post, `posts.${post}`, known.posts, 'post')];
    return Object.keys(languages)
      .filter((language) => !known.languages.includes(language))
      .map((language) =>
        unknown(language, `posts.${post}.${language}`, known.languages, 'language'),
      );
  });
  if (problems.length > 0) throw new OctantError('The lock', problems, file);
  return lock;
}

function parse(text: string, file: string): Lock {
  let data: unknown;
  try {
    // Some editors begin a file with a byte-order mark.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = `it is not JSON: ${(error as Error).message}`;
    const problem = { path: 'the whole file', found, allowed: itsOwn, hint: again };
    throw new OctantError('The lock', [problem], file);
  }
  const result = lockSchema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.join('.') || 'the whole file',
    found: issue.message,
    allowed: itsOwn,
    hint: again,
  }));
  throw new OctantError('The lock', problems, file);
}

/**
 * Changes the lock file. The new text is complete on disk before it takes the place of the old one,
 * and two changes at once can't undo each other.
 *
 * @param read reads the lock as it is when nobody else changes it
 * @throws {OctantError} if another change is under way, or the file can't be written
 */
export function changeLock(
  path: string,
  file: string,
  read: () => Lock,
  change: (lock: Lock) => Lock,
): void {
  const draft = `${path}.draft`;
  const handle = openDraft(draft, file);
  try {
    try {
      fs.writeFileSync(handle, writeLock(change(read())));
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(draft, path);
  } catch (error) {
    try {
      fs.rmSync(draft, { force: true });
    } catch {
      // A file system that takes nothing keeps the draft, too; the first failure says more.
    }
    throw error instanceof OctantError ? error : unwritable(error, file);
  }
}

function openDraft(draft: string, file: string): number {
  try {
    return fs.openSync(draft, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(error, file);
    const found = `${file}.draft stands there already: it is being written, or a run was cut off`;
    const allowed = 'one change at a time';
    const hint = `wait for the other run; if there is none, delete ${file}.draft`;
    throw new OctantError('The lock', [{ path: 'the whole file', found, allowed, hint }], file);
  }
}

function unwritable(error: unknown, file: string): OctantError {
  const found = `it can't be written: ${(error as Error).message}`;
  const allowed = 'a file on a disk with room, which may be written';
  const hint = 'make room for it, or make it writable; it stands as it was';
  return new OctantError('The lock', [{ path: 'the whole file', found, allowed, hint }], file);
}

/** Writes a lock so that the same content always gives the same bytes. */
function writeLock({ version, posts }: Lock): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const ordered = Object.entries(posts).map(
    ([post, languages]) => [post, sorted(languages)] as const,
  );
  const tree = { version, posts: sorted(Object.fromEntries(ordered)) };
  const lines = JSON.stringify(tree, null, 2);
  // A pair of hashes on one line, so that a change is one line of a diff.
  return `${lines.replaceAll(/\[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, '[$1, $2]')}\n`;
}
