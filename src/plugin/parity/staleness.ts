import { createHash } from 'node:crypto';
import { type Finding, pairBlocks } from './compare.ts';
import type { Lock } from './lock.ts';
import type { ReadBlock, ReadEdition, ReadPost } from './read-posts.ts';

/** Blocks of one translation, each with the hash of the original and its own. */
type Confirmed = Lock['posts'][string][string];

/** The hash of what a block holds; how its source is wrapped or indented doesn't count. */
function hashBlock({ content }: ReadBlock): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

/** A post as the lock records it once its translations are confirmed. */
export function confirmPost({
  editions: [original, ...translations],
}: ReadPost): Lock['posts'][string] {
  if (!original) return {};
  const confirm = (translation: ReadEdition): Confirmed =>
    Object.fromEntries(
      pairBlocks(original, translation).map(([a, b]) => [a.id, [hashBlock(a), hashBlock(b)]]),
    );
  return Object.fromEntries(translations.map((edition) => [edition.language, confirm(edition)]));
}

/** Says which blocks of a translation changed since it was last confirmed, and on which side. */
export function findStale(
  slug: string,
  original: ReadEdition,
  translation: ReadEdition,
  confirmed: Confirmed | undefined,
): Finding[] {
  const pairs = pairBlocks(original, translation);
  const [first] = pairs;
  if (!first) return [];
  const spotsOf = ([a, b]: readonly [ReadBlock, ReadBlock]): Finding['spots'] => [
    { file: original.file, line: a.line },
    { file: translation.file, line: b.line },
  ];
  const hint = `npm run parity -- --confirm ${shellWord(slug)}`;
  if (!confirmed) {
    const message = `the translation into ${translation.language} was never confirmed; read it, then run  ${hint}`;
    return [{ spots: spotsOf(first), message }];
  }
  return pairs.flatMap((pair): Finding[] => {
    const [a, b] = pair;
    const [ours, theirs] = confirmed[a.id] ?? [];
    const changed = [
      ...(hashBlock(a) === ours ? [] : [original.language]),
      ...(hashBlock(b) === theirs ? [] : [translation.language]),
    ];
    if (changed.length === 0) return [];
    const what = ours === undefined ? 'is new' : 'changed';
    const where = changed.length === 1 ? `${changed[0]} only` : changed.join(' and ');
    const message = `${a.name} ${what} in ${where} since the translation was confirmed; when they agree, run  ${hint}`;
    return [{ spots: spotsOf(pair), message }];
  });
}

/** Writes an argument of a command so that a shell reads it as one. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_.,+=@/-]+$/u.test(word)) return word;
  // Every shell knows these marks, but some signs mean something between them.
  if (!/[!"$\\`]/.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
