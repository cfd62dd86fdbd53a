import { OctantError } from '../problems.ts';
import { type CitationFormat, citationFormats } from './formats.ts';
import { findEntry } from './find-entry.ts';
import { type CitedPost, type CitedWork, citeEntry, citePost, workOf } from './post.ts';
import type { BibEntry } from './record.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro types its locals by one
  namespace App {
    interface Locals {
      /** What the page being rendered says of its post, for `Citation` and `CitationMeta`. */
      octantPost?: CitedPost;
    }
  }
}

/** What is asked of a citation. */
export interface CitationRequest {
  /** What its author wrote, for messages. @default '<Citation>' */
  readonly tag?: string;
  /** Key of the entry, where there are several; the first by default. */
  readonly key?: string | undefined;
}

/**
 * The works that a page offers for citing: the original and, last, the edition that it shows.
 *
 * @throws {OctantError} if there is neither an entry nor a post, or no entry has the key
 */
export function worksToCite(
  entries: readonly BibEntry[] | undefined,
  post: CitedPost | undefined,
  { tag = '<Citation>', key }: CitationRequest = {},
): [CitedWork, ...CitedWork[]] {
  if (!post) return [citeEntry(findEntry(entries ?? missing(tag), key))];
  const works = citePost(entries ? { ...post, entries } : post, key);
  const shown = workOf(works, post);
  const [original, ...translations] = works;
  return [original, ...translations.filter((work) => work === shown || post.isParallel)];
}

/** The language that a page speaks: its post's, or else that of the work, where that is known. */
export function pageLanguage([work]: readonly CitedWork[], post: CitedPost | undefined): string {
  return post?.language ?? work?.record.language ?? '';
}

/**
 * The formats in which a page shows a work: all of them for the editions that are being read, and
 * beside one the original's own entry, whose other formats stand on the original's page.
 */
export function formatsToShow(
  work: CitedWork,
  works: readonly CitedWork[],
  post?: CitedPost,
): CitationFormat[] {
  const formats = citationFormats(work);
  return post?.isParallel || work === works.at(-1) ? formats : formats.slice(0, 1);
}

function missing(tag: string): never {
  const name = tag.slice(1, -1);
  const problem = {
    path: 'of',
    found:
      'there is no entry: no .bib file of the content bears the name of the page, and the page says nothing of its post',
    allowed: 'what a .bib file holds, as a text, or a post that the page tells of',
    hint: `write  <${name} of={entry} />  after  import entry from './post.bib?raw'`,
  };
  throw new OctantError(tag, [problem]);
}
