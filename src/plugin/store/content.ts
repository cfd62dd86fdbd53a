/// <reference path="./content-module.d.ts" />
import { citationFiles, citations, matrices } from 'virtual:astro-octant/content';
import type { PageEntries } from '../citation/page.ts';
import type { BibEntry } from '../citation/record.ts';
import type { AnyMatrix, CheckedMatrix } from '../matrix/index.ts';
import { OctantError, quote } from '../problems.ts';
import { checkDefinition, checkEntries } from './check-once.ts';
import { use } from './checked.ts';
import { entrySlug } from './entry-slugs.ts';
import { missingMatrix } from './missing-matrix.ts';

/** A matrix of the content. */
export interface StoredMatrix {
  readonly id: string;
  /** Where its definition is written, relative to the project. */
  readonly file: string;
  readonly definition: AnyMatrix;
  readonly matrix: CheckedMatrix;
}

/** A `.bib` file of the content. */
export interface StoredCitation {
  /** Relative to the project. */
  readonly file: string;
  readonly entries: readonly BibEntry[];
}

// Of two with one id the second is refused, and has to be mended before either can be shown.
const matrixById = new Map(matrices.map((matrix) => [matrix.id, matrix]));

/**
 * The ids of all matrices of the content, in the order of their files. In dev, one that can't be
 * used is among them, so that its page can say so.
 */
export const matrixIds: readonly string[] = [...matrixById.keys()];

/**
 * Finds a matrix of the content by its id.
 *
 * @param writtenIn the post whose front matter names it, for the message
 * @throws {OctantError} if there is none of that id, or if its definition is wrong
 */
export function getMatrix(id: string, writtenIn?: string): StoredMatrix {
  const found = matrixById.get(id) ?? missing(id, writtenIn);
  const matrix = use(found.checked);
  return { id, file: found.file, definition: found.definition as AnyMatrix, matrix };
}

/** Every matrix of the content that can be used: in a build, all of them. */
export function getMatrices(): StoredMatrix[] {
  return [...matrixById].flatMap(([id, { checked }]) => ('value' in checked ? getMatrix(id) : []));
}

/**
 * Finds the `.bib` file of a post by its name without the ending; `undefined` where it has none.
 *
 * @throws {OctantError} if the file is wrong
 */
export function getCitation(slug: string): StoredCitation | undefined {
  const found = citations.find((citation) => citation.slug === slug);
  return found && { file: found.file, entries: use(found.entries) };
}

/**
 * What a page cites: the text of a `.bib` file that it is given, or the file of the content that
 * bears its name, `content/citations/notes/tea.bib` for `/zh/notes/tea/`; the longest name, of
 * several. A page that says what its post is needs none.
 *
 * @throws {OctantError} if the file is wrong
 */
export function entriesForPage(
  given: string | undefined,
  path: string,
  post: unknown,
): PageEntries {
  if (given !== undefined) {
    const known = citations.find(({ text }) => text === given);
    return known ? entriesIn(known) : { entries: entriesOf(given) };
  }
  if (post !== undefined) return {};
  const page = `/${decodeURI(path)
    .replace(/\.html$/, '')
    .replaceAll(/^\/+|\/+$/g, '')}`;
  const named = citations.filter(({ slug }) => page.endsWith(`/${slug}`));
  const [found] = named.toSorted((one, other) => other.slug.length - one.slug.length);
  return found ? entriesIn(found) : {};
}

/** Every entry of the content that can be used, by what names its files. */
export function getEntries(): { readonly slug: string; readonly entry: BibEntry }[] {
  return citations.flatMap(({ slug, entries: read }) =>
    'value' in read
      ? read.value.map((entry, index) => ({
          slug: entrySlug(slug, entry.record.key, index),
          entry,
        }))
      : [],
  );
}

function entriesIn({ slug, entries: read }: (typeof citations)[number]): PageEntries {
  const found = use(read);
  if (!citationFiles) return { entries: found };
  const files = found.map(({ record: { key } }, index) => {
    const path = entrySlug(slug, key, index).split('/').map(encodeURIComponent).join('/');
    return citationFiles.replace('[slug]', () => path);
  });
  return { entries: found, files };
}

const checked = new Map(matrices.map((matrix) => [matrix.definition, matrix.checked]));
const entries = new Map(citations.map((citation) => [citation.text, citation.entries]));

/**
 * The matrix of a definition: of the content, or of any other, which is then checked once.
 *
 * @throws {OctantError} if the definition is wrong
 */
export function matrixOf(definition: unknown): CheckedMatrix {
  return use(checked.get(definition) ?? checkDefinition(definition));
}

/**
 * The entries of the text of a `.bib` file: of the content, or any other, which is then checked once.
 *
 * @throws {OctantError} if the text is wrong
 */
export function entriesOf(text: string): readonly BibEntry[] {
  return use(entries.get(text) ?? checkEntries(text));
}

/** Whether a matrix is one of the content's, not of a definition that stands elsewhere. */
export function isStored(matrix: CheckedMatrix): boolean {
  const stored = matrixById.get(matrix.id)?.checked;
  return stored !== undefined && 'value' in stored && stored.value === matrix;
}

function missing(id: string, writtenIn: string | undefined): never {
  const subject = writtenIn === undefined ? `getMatrix(${quote(id)})` : 'The front matter';
  throw new OctantError(subject, [missingMatrix(id, matrixIds)], writtenIn);
}
