import { type Voice, essayBody, formulasBody, noteBody, voiceOf } from './bodies.ts';
import { oddBody, oddFrontMatter, stubBody } from './odd.ts';
import { type LanguageId, languages, phrase, sentence } from './words.ts';

/**
 * What posts are like: `essay` has about 1,500 words, 36 formulas, lists, tables, code and links;
 * `note` 300 words and no formula; `formulas` 100 formulas; `odd` all that can be too wide, and front matter with gaps;
 * `stub` such front matter above one paragraph.
 */
export type PostKind = 'essay' | 'note' | 'formulas' | 'odd' | 'stub';

/** A post that was generated, in one language or in two. */
export interface Post {
  /** Its file name without the ending, such as `generated-003`. */
  readonly slug: string;
  readonly isMdx: boolean;
  /** `2025-12-31` */
  readonly date: string;
  readonly editions: readonly Edition[];
}

export interface Edition {
  readonly language: LanguageId;
  /** A title; tags, a category and mostly an excerpt, which are of the post. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /**
   * Markdown with `<!-- more -->` after the first paragraph and ids of its sections as in
   * `## Title {#id}`, neither of which MDX reads.
   */
  readonly body: string;
}

const day = 24 * 60 * 60 * 1000;
const topics =
  'agents cost data errors growth judges limits proofs rewards rules scale tests'.split(' ');

/** In so many of the pairs of essays no formula has more than five signs. */
const shortPairs = [10, 30];

/** Posts that differ, the newest of 2025 first: the same for the same seed, and the first of more. */
export function generatePosts(kind: PostKind, count: number, seed = 1): Post[] {
  return Array.from({ length: count }, (_, index) => {
    const isOdd = kind === 'odd' || kind === 'stub';
    const isAlone = isOdd && index % 9 === 4;
    const own = isAlone ? (['en'] as const) : languages;
    return {
      slug: `generated-${String(index).padStart(3, '0')}`,
      isMdx: !isOdd && index % 2 === 1,
      date: new Date(Date.UTC(2025, 11, 31) - index * (isOdd ? 11 : 3) * day)
        .toISOString()
        .slice(0, 10),
      editions: own.map((language) => {
        const voice = voiceOf(language, seed, index);
        const frontMatter = isOdd ? oddFrontMatter(voice, index) : evenFrontMatter(voice);
        return {
          language,
          frontMatter: { ...frontMatter, ...(isAlone && { untranslated: true }) },
          body: bodyOf(kind, voice, index),
        };
      }),
    };
  });
}

function evenFrontMatter({ language, shape, words }: Voice): Record<string, unknown> {
  return {
    title: phrase(language, 6, words),
    category: shape.pick(['Notes', 'Essays']),
    tags: [...new Set([shape.pick(topics), shape.pick(topics), shape.pick(topics)])],
    excerpt: sentence(language, 14, words),
  };
}

function bodyOf(kind: PostKind, voice: Voice, index: number): string {
  if (kind === 'essay') return essayBody(voice, shortPairs.includes(index));
  return { note: noteBody, formulas: formulasBody, odd: oddBody, stub: stubBody }[kind](voice);
}
