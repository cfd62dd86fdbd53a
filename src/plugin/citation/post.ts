import { primarySubtag } from '../languages/tags.ts';
import { isVisible } from '../languages/visible-text.ts';
import { OctantError, type Problem } from '../problems.ts';
import { checkEntry } from './check-record.ts';
import { checkPost } from './check-post.ts';
import { cleanLine } from './clean-line.ts';
import { readDate, refines } from './dates.ts';
import { findEntry } from './find-entry.ts';
import { checkNames, readNames } from './read/read-names.ts';
import type { BibEntry, CitationRecord } from './record.ts';
import { writeBibtex } from './write/write-bib.ts';

/** A post in one language. */
export interface CitedEdition {
  /** BCP 47 tag (https://www.rfc-editor.org/info/bcp47). */
  readonly language: string;
  readonly title: string;
  /** Full address of the page. */
  readonly url: string;
  /** What it is about, in a sentence. */
  readonly description?: string | undefined;
  /** Full address of a picture that stands for it. */
  readonly image?: string | undefined;
  /** Address of the citation's files without their ending: `/2025/07/17/env-matrix/cite`. */
  readonly files?: string;
}

/** What a page says of the post it shows, beside the entry in its `.bib` file. */
export interface CitedPost {
  /** The post in every language; the first is the original, the others are its translations. */
  readonly editions: readonly CitedEdition[];
  /** Language of the page. */
  readonly language: string;
  /** True where the editions stand side by side, and each is cited in every format. */
  readonly isParallel?: boolean;
  /** Day of publication, as `2025-07-17`. */
  readonly published: string;
  /** Day on which its text last changed, if it has. */
  readonly updated?: string | undefined;
  /** Entries of the `.bib` file; without one the entry is made from what stands here. */
  readonly entries?: readonly BibEntry[] | undefined;
  /** Name of that file, for messages. */
  readonly file?: string | undefined;
  /** Citation key, where there is no `.bib` file. */
  readonly key: string;
  /** Authors as BibTeX writes them, where there is no `.bib` file: `['Wei Liu']`. */
  readonly authors: readonly string[];
  /** Addresses that stand for the authors, in their order: an ORCID iD or a home page. */
  readonly authorUrls?: readonly string[];
  /** Address of the licence, only where the post states one. */
  readonly license?: string | undefined;
}

/** One work that a page offers for citing. */
export interface CitedWork {
  readonly record: CitationRecord;
  /** The BibTeX entry: the author's own, to the letter, wherever there is one. */
  readonly bibtex: string;
  /** The edition of the post that it is; none for an entry that stands alone. */
  readonly edition?: CitedEdition;
  /** Address of its files without their ending, where it is an entry that stands alone. */
  readonly files?: string | undefined;
}

/**
 * Cites an entry that stands alone, without a post around it.
 *
 * @param files address of its files without their ending, where a site serves some
 * @throws {OctantError} if it is no entry
 */
export function citeEntry(entry: BibEntry, files?: string): CitedWork {
  const { record, written } = checkEntry(entry);
  return { record, bibtex: written, files };
}

/** Address of a work's files without their ending; `undefined` where there are none. */
export function filesOf({ edition, files }: CitedWork): string | undefined {
  return edition ? edition.files : files;
}

/**
 * Makes a work of every edition of a post, the original first. The entry decides; the front matter
 * refines its date, names its language, and gives a translation its title and address.
 *
 * @param key of the entry that cites the post, where the file holds several; the first by default
 * @throws {OctantError} if no entry has the key, or if there is none at all and the post lacks an
 *   author or a title, or its date isn't one
 */
export function citePost(post: CitedPost, key?: string): [CitedWork, ...CitedWork[]] {
  checkPost(post);
  const [first, ...translations] = post.editions;
  if (!first) throw new OctantError('The citation', [noEdition], post.file);
  const original = post.entries
    ? citeEntry(findEntry(post.entries, key, post.file))
    : derive(post, first);
  const record = refine(original.record, post, first);
  const { authors, details } = record;
  if (authors.length === 0 && !(details.editors ?? details.publisher ?? details.container)) {
    throw new OctantError(`The citation of ${post.key}`, [noAuthor], post.file);
  }
  return [
    { record, bibtex: post.entries ? original.bibtex : writeBibtex(record), edition: first },
    ...translations.map((edition) => translate(record, edition)),
  ];
}

/** The one of a post's works that its page shows; the original where it has no such edition. */
export function workOf(works: ReturnType<typeof citePost>, { language }: CitedPost): CitedWork {
  return works.find(({ edition }) => edition?.language === language) ?? works[0];
}

function refine(record: CitationRecord, post: CitedPost, edition: CitedEdition): CitationRecord {
  const published = readDate(post.published);
  const coarse = record.issued;
  const isFiner = published && !coarse?.to && (!coarse || refines(published.from, coarse.from));
  return {
    ...record,
    type: 'post-weblog',
    issued: isFiner ? published : coarse,
    url: record.url ?? edition.url,
    language: record.language ?? edition.language,
  };
}

function translate(original: CitationRecord, edition: CitedEdition): CitedWork {
  const { language, title, url } = edition;
  const key = `${original.key}_${primarySubtag(language)}`;
  const record = { ...original, key, language, title: cleanLine(title), url };
  return { record, bibtex: writeBibtex(record), edition };
}

/**
 * A citation key for a name that may hold anything: BibTeX parts keys at blanks and commas, and its
 * programs differ about other signs.
 */
function keyOf(name: string): string {
  const key = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_.:+-]+/gu, '-');
  return key.replace(/^-+|-+$/g, '') || 'post';
}

const noEdition: Problem = {
  path: 'post.editions',
  found: 'the post has no edition',
  allowed: 'one edition a language, the original first',
  hint: 'give it one: { language, title, url }',
};

const noAuthor: Problem = {
  path: 'author',
  found: 'the post has no author',
  allowed: 'names as BibTeX writes them, such as Wei Liu',
  hint: "add the author's name, or a .bib file that has it",
};

function derive(post: CitedPost, { title, url, language }: CitedEdition): CitedWork {
  const problems: Problem[] = [];
  // A file says it in its front matter, and a page in what it tells of its post.
  const nameOf = (inFile: string, inPage: string) =>
    post.file === undefined ? `post.${inPage}` : inFile;
  const author = nameOf('author', 'authors');
  const names = post.authors.filter((author) => author.trim());
  const issued = readDate(post.published);
  if (names.length === 0) problems.push({ ...noAuthor, path: author });
  const misread = checkNames(names.join(' and '));
  problems.push(...misread.map((problem) => ({ path: author, ...problem })));
  if (!isVisible(title)) {
    const hint = 'add a line such as  title: Scaling the Environment';
    const allowed = 'a text of one line';
    const path = nameOf('title', 'editions[0].title');
    problems.push({ path, found: 'the post has no title', allowed, hint });
  }
  if (!issued) {
    const found = `${JSON.stringify(post.published)} is not a date`;
    const allowed = 'a day, a month or a year';
    const path = nameOf('date', 'published');
    problems.push({ path, found, allowed, hint: 'write it as  2025-07-17' });
  }
  if (problems.length > 0)
    throw new OctantError(`The citation of ${post.key}`, problems, post.file);
  const authors = readNames(names.join(' and '));
  const record: CitationRecord = {
    key: keyOf(post.key),
    type: 'post-weblog',
    authors: authors.names,
    moreAuthors: authors.more,
    title: cleanLine(title),
    issued,
    url,
    note: 'Blog post',
    language,
    details: {},
  };
  return { record, bibtex: writeBibtex(record) };
}
