import { OctantError, type Problem, listNames, quote, suggest } from 'astro-octant/problems';
import { type Language, languageIds, languages } from '../config/languages.ts';
import type { FrontMatter } from '../entries/post-schema.ts';
import { postPath } from '../routes.ts';

/** What pairing needs of a collection entry. */
export interface Entry<Data = FrontMatter> {
  /** `<language>/<slug>` */
  readonly id: string;
  readonly data: Data;
  readonly filePath?: string | undefined;
}

/** One post in one language. */
export interface Edition<E extends Entry> {
  readonly language: Language;
  readonly entry: E;
  readonly title: string;
  readonly excerpt: { readonly text: string; readonly language: Language } | undefined;
  /** Id of the matrix that the post is about. */
  readonly matrix: string | undefined;
  /** When the text last changed in a way that its readers should know of. */
  readonly updated: Date | undefined;
  readonly isDraft: boolean;
  /** Address below the base path, with slashes at both ends. */
  readonly path: string;
}

/** At least one edition, in the order of the language list. */
export type Editions<E extends Entry> = readonly [Edition<E>, ...Edition<E>[]];

/** A post: what its editions share, and the editions. */
export interface Post<E extends Entry> {
  readonly slug: string;
  readonly date: Date;
  readonly category: string | undefined;
  readonly tags: readonly string[];
  readonly comments: string | undefined;
  readonly editions: Editions<E>;
  /** The languages that it lacks, though it is meant to stand in all. */
  readonly missing: readonly Language[];
}

/**
 * Pairs entries of the same slug into posts, newest first.
 *
 * @param areComplete false while posts are being written, and may stand in one language so far
 * @throws {OctantError} naming every post with a missing translation, date or language
 */
export function pairEditions<E extends Entry>(
  entries: readonly E[],
  areComplete = true,
): Post<E>[] {
  const bySlug = Map.groupBy(entries, (entry) => entry.id.slice(entry.id.indexOf('/') + 1));
  const problems = [...bySlug].flatMap(([slug, group]) => [
    ...checkFolders('posts', group),
    ...(areComplete ? checkTranslations('posts', slug, group) : []),
    ...checkDates(slug, group),
  ]);
  if (problems.length > 0) throw new OctantError('content/posts', problems);
  return [...bySlug]
    .flatMap(([slug, group]) => datesOf(group).flatMap((date) => toPost(slug, group, date)))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || a.slug.localeCompare(b.slug));
}

/** Finds texts of a folder of `content` that are in no language of the site. */
export function checkFolders(name: string, group: readonly Entry<object>[]): Problem[] {
  return group
    .map((entry) => ({ path: entry.filePath ?? entry.id, folder: folderOf(entry) }))
    .filter(({ folder }) => !languageIds.some((id) => id === folder))
    .map(({ path, folder }) => {
      const move = `move the file to content/${name}/<language>/`;
      return folder === undefined
        ? {
            path,
            found: 'the file stands in the folder of no language',
            allowed: listNames(languageIds.map((id) => `content/${name}/${id}/`)),
            hint: move,
          }
        : {
            path,
            found: `${quote(folder)} is not a language of the site`,
            allowed: listNames(languageIds),
            hint: `${move}, or ${suggest(folder, languageIds)}`,
          };
    });
}

type Untranslated = Pick<FrontMatter, 'untranslated'>;

/** The languages that a text lacks, unless its author says that it is not translated into more. */
export function missingLanguages(group: readonly Entry<Untranslated>[]): Language[] {
  if (group.some(({ data }) => data.untranslated)) return [];
  const present = group.map(folderOf);
  // What stands in no language of the site is told of elsewhere.
  if (!present.every((folder) => languageIds.some((id) => id === folder))) return [];
  return languages.filter(({ id }) => !present.includes(id));
}

/** Finds the languages that a text of a folder of `content` lacks. */
export function checkTranslations(
  folder: string,
  slug: string,
  group: readonly Entry<Untranslated>[],
): Problem[] {
  const missing = missingLanguages(group).map(({ id }) => id);
  if (missing.length === 0) return [];
  return [
    {
      path: group[0]?.filePath ?? slug,
      found: `it has no translation into ${listNames(missing)}`,
      allowed: `one file per language (${listNames(languageIds)}) with the same name`,
      hint: `add ${missing.map((id) => `content/${folder}/${id}/${slug}.mdx`).join(', ')}, or write  untranslated: true  in its front matter`,
    },
  ];
}

const oneDate = 'one date in all editions of a post';

function checkDates(slug: string, group: readonly Entry[]): Problem[] {
  const dates = datesOf(group);
  const path = group[0]?.filePath ?? slug;
  if (dates.length === 0) {
    const hint = 'add a line such as  date: 2025-07-17T20:50:32+08:00  to its front matter';
    const found = 'the post has no date';
    return [{ path: `${path}: date`, found, allowed: oneDate, hint }];
  }
  if (dates.length > 1) {
    const found = `the editions have ${dates.length} dates`;
    const hint = 'keep the date in one edition only';
    return [{ path: `${path}: date`, found, allowed: oneDate, hint }];
  }
  return group
    .filter(({ data: { updated } }) => updated && dates.some((date) => updated < date))
    .map((entry) => ({
      path: `${entry.filePath ?? slug}: updated`,
      found: 'the post was updated before its date',
      allowed: 'the day of its date, or a later one',
      hint: 'write a later day, or leave the line out',
    }));
}

/** The dates that the editions of a post name: one, unless something is wrong. */
function datesOf(group: readonly Entry[]): Date[] {
  const times = new Set(group.flatMap((entry) => entry.data.date?.getTime() ?? []));
  return [...times].map((time) => new Date(time));
}

function toPost<E extends Entry>(slug: string, group: readonly E[], date: Date): Post<E>[] {
  const ordered = languages.flatMap((language) => {
    const entry = group.find((candidate) => folderOf(candidate) === language.id);
    return entry ? [{ language, entry }] : [];
  });
  const inherit = <K extends keyof FrontMatter>(key: K) =>
    ordered.find(({ entry }) => entry.data[key] !== undefined)?.entry.data[key];
  const excerptIn = ordered.find(({ entry }) => entry.data.excerpt);
  // The edition that names the date is the original, and its draft has no translation yet.
  const original = ordered.find(({ entry }) => entry.data.date)?.entry;
  const [first, ...others] = ordered.map(({ language, entry }) => {
    const source = entry.data.excerpt ? { language, entry } : excerptIn;
    const text = source?.entry.data.excerpt;
    return {
      language,
      entry,
      title: entry.data.title,
      excerpt: source && text ? { text, language: source.language } : undefined,
      matrix: inherit('matrix'),
      updated: entry.data.updated ?? inherit('updated'),
      isDraft: entry.data.draft ?? original?.data.draft ?? false,
      path: postPath(language, date, slug),
    };
  });
  if (!first) return [];
  const post = {
    slug,
    date,
    category: inherit('category'),
    tags: inherit('tags') ?? [],
    comments: inherit('comments'),
    missing: missingLanguages(group),
    editions: [first, ...others] as const,
  };
  return [post];
}

/** The edition of a post that a page in some language leads to: the one in it, else the original. */
export function editionFor<E extends Entry>({ editions }: Post<E>, language: Language): Edition<E> {
  return editions.find((edition) => edition.language.id === language.id) ?? editions[0];
}

/** The folder of an entry's language; `undefined` for a file beside those folders. */
function folderOf({ id }: Entry<object>): string | undefined {
  return /^(.*?)\//.exec(id)?.[1];
}
