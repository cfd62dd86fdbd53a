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

/** What the content holds for the page of a citation. */
export interface PageEntries {
  readonly entries?: readonly BibEntry[] | undefined;
  /** Address of the files of each entry without their ending, where the site serves them. */
  readonly files?: readonly string[] | undefined;
}

/** What is asked of a citation. */
export interface CitationRequest {
  /** What its author wrote, for messages. @default '<Citation>' */
  readonly tag?: string;
  /** Address of the page, for messages. */
  readonly page?: string;
  /** Key of the entry, where there are several; the first by default. */
  readonly key?: string | undefined;
}

/**
 * The works that a page offers for citing: the original and, last, the edition that it shows.
 *
 * @throws {OctantError} if there is neither an entry nor a post, or no entry has the key
 */
export function worksToCite(
  { entries, files }: PageEntries,
  post: CitedPost | undefined,
  { tag = '<Citation>', page = '', key }: CitationRequest = {},
): [CitedWork, ...CitedWork[]] {
  if (!post) {
    const all = entries ?? missing(tag, page);
    const entry = findEntry(all, key);
    return [citeEntry(entry, files?.[all.indexOf(entry)])];
  }
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

function missing(tag: string, page: string): never {
  const name = tag.slice(1, -1);
  const last =
    page
      .replace(/\/+$|\.html$/, '')
      .split('/')
      .at(-1) ?? '';
  const file = `${last || 'index'}.bib`;
  const problem = {
    path: 'of',
    found: `there is no entry for the page ${page || '/'}: the content has no ${file}, and the page says nothing of its post`,
    allowed: 'what a .bib file holds, as a text, or a post that the page tells of',
    hint: `add ${file} to the folder of citations, or write  <${name} of={entry} />  after  import entry from './post.bib?raw'`,
  };
  throw new OctantError(tag, [problem]);
}
