import { OctantError, type Problem, quote } from '../problems.ts';

/** More editions and authors than any post has. */
const mostItems = 1000;
const longestText = 20_000;

/**
 * Checks that what a page says of a post can be read, whoever made it.
 *
 * @throws {OctantError} naming each part that is not what it should be
 */
export function checkPost(post: unknown): void {
  const problems = ((): Problem[] => {
    try {
      return problemsOf(post);
    } catch {
      return [problem('', 'reading it throws', 'plain values')];
    }
  })();
  if (problems.length > 0) throw new OctantError('The citation', problems);
}

function problemsOf(written: unknown): Problem[] {
  if (written instanceof Promise)
    return [problem('', 'it is a promise', 'an object, after  await')];
  if (typeof written !== 'object' || written === null)
    return [problem('', `${quote(written)} can't stand here`, 'an object')];
  const post = written as Readonly<Record<string, unknown>>;
  const { editions, authors, entries, file } = post;
  const optional = (name: string, value: unknown) =>
    value === undefined ? [] : textProblems(name, value);
  return [
    ...['language', 'published', 'key'].flatMap((name) => textProblems(name, post[name])),
    ...optional('file', file),
    ...listProblems('authors', authors, textProblems),
    ...listProblems('editions', editions, editionProblems),
    ...(entries === undefined ? [] : listProblems('entries', entries, entryProblems)),
  ];
}

function editionProblems(path: string, edition: unknown): Problem[] {
  const parts = Object(edition) as Readonly<Record<string, unknown>>;
  return ['language', 'title', 'url'].flatMap((name) =>
    textProblems(`${path}.${name}`, parts[name]),
  );
}

function entryProblems(path: string, entry: unknown): Problem[] {
  const { record, written } = Object(entry) as Readonly<Record<string, unknown>>;
  if (typeof record === 'object' && record !== null && typeof written === 'string') return [];
  return [problem(path, `${quote(entry)} is no entry`, 'what readBib returns')];
}

function listProblems(
  path: string,
  value: unknown,
  check: (path: string, item: unknown) => Problem[],
): Problem[] {
  if (!Array.isArray(value)) return [problem(path, `${quote(value)} is no list`, 'a list')];
  // It is asked for once, since that of a proxy may grow.
  const { length } = value;
  if (length > mostItems)
    return [problem(path, `it holds ${length} items`, `at most ${mostItems}`)];
  return Array.from({ length }, (_, index) => check(`${path}[${index}]`, value[index])).flat();
}

function textProblems(path: string, value: unknown): Problem[] {
  if (typeof value !== 'string') return [problem(path, `${quote(value)} is not a text`, 'a text')];
  if (value.length <= longestText) return [];
  return [problem(path, `${quote(value)} is too long`, `at most ${longestText} signs`)];
}

function problem(path: string, found: string, allowed: string): Problem {
  const hint = 'see CitedPost, which says what a post is cited by';
  return { path: path ? `post.${path}` : 'post', found, allowed, hint };
}
