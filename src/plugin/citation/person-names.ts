import { checkAuthor } from './check-record.ts';
import type { Author, Person } from './record.ts';

/** The von part and the family name, which belong together: `van Beethoven`. */
export function fullFamily({ family, particle }: Person): string {
  return particle === undefined ? family : `${particle} ${family}`;
}

/** Chinese, Japanese and Korean names are written family first, whole, without a blank. */
export function isEastAsian({ family }: Person): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(family);
}

/**
 * A name as it is said: `Ludwig van Beethoven`, `김철수`.
 *
 * @throws {OctantError} if it is no name
 */
export function saidName(written: Author): string {
  const author = checkAuthor(written);
  if ('literal' in author) return author.literal;
  const { family, given, suffix } = author;
  if (isEastAsian(author)) return family + (given ?? '');
  return [given, fullFamily(author), suffix].filter(Boolean).join(' ');
}

/** A name as lists sort it: `van Beethoven, Ludwig`. One that is not split stands as it is. */
export function invertedName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [fullFamily(author), author.given, author.suffix].filter(Boolean).join(', ');
}
