import { fullFamily, isEastAsian } from '../citation/person-names.ts';
import type { Author, CitationRecord } from '../citation/record.ts';

/**
 * A work as a sentence names it, by its authors or editors, or by its title where it has neither.
 *
 * @param isChinese whether the sentence is
 * @example
 * ```ts
 * nameWork(record, false); // => 'Liu', 'Liu and Chen', 'Liu et al.', '“Less is more”'
 * nameWork(record, true); // => '刘伟', '刘伟和陈静', '刘伟等', '《少即是多》'
 * ```
 */
export function nameWork(record: CitationRecord, isChinese: boolean): string {
  const { authors, moreAuthors, title, details } = record;
  const { names, more } =
    authors.length > 0
      ? { names: authors, more: moreAuthors }
      : (details.editors ?? { names: [], more: false });
  const [first, second, ...others] = names.map(shortName);
  if (first === undefined) return isChinese ? `《${title}》` : `“${title}”`;
  if (second === undefined && !more) return first;
  if (second === undefined || more || others.length > 0) {
    return isChinese ? `${first}等` : `${first} et al.`;
  }
  return first + (isChinese ? '和' : ' and ') + second;
}

function shortName(author: Author): string {
  if ('literal' in author) return author.literal;
  return isEastAsian(author) ? author.family + (author.given ?? '') : fullFamily(author);
}
