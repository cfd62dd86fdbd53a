import { isoDate } from './dates.ts';
import { fullFamily, saidName } from './person-names.ts';
import type { CitedPost, CitedWork } from './post.ts';
import type { Author } from './record.ts';
import { schemaType } from './schema-types.ts';

/**
 * A work as schema.org has it, a post as a `BlogPosting`, with its other editions: what the original was translated into, or what
 * a translation was made from.
 *
 * @param work the edition that the page shows
 * @param works all editions, the original first
 * @param post what the page says of it; an entry may stand alone
 * @see https://schema.org/CreativeWork
 */
export function jsonLd(work: CitedWork, works: readonly CitedWork[], post?: CitedPost) {
  const [original, ...translations] = works;
  return {
    '@context': 'https://schema.org' as const,
    ...creativeWork(work),
    description: work.edition?.description,
    image: work.edition?.image,
    datePublished: work.record.issued && isoDate(work.record.issued.from),
    dateModified: post?.updated,
    author: work.record.authors.map((author, index) => ({
      ...agent(author),
      url: post?.authorUrls?.[index],
    })),
    license: post?.license,
    ...(work === original
      ? translations.length > 0 && { workTranslation: translations.map(creativeWork) }
      : original && { translationOfWork: creativeWork(original) }),
  };
}

function creativeWork({ record: { type, title, url, language } }: CitedWork) {
  return { '@type': schemaType(type), '@id': url, url, headline: title, inLanguage: language };
}

function agent(author: Author) {
  const name = saidName(author);
  if ('literal' in author) return { '@type': 'Organization' as const, name };
  const { given, suffix } = author;
  return {
    '@type': 'Person' as const,
    name,
    givenName: given,
    familyName: given && fullFamily(author),
    honorificSuffix: suffix,
  };
}

/** Writes a value for a `<script>` element, which the characters `</` would end. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
