import { OctantError, type Problem, listNames, quote, suggest } from 'astro-octant/problems';
import { type Language, languageIds, languages } from './languages.ts';
import type { FrontMatter } from './post-schema.ts';
import { postPath } from './routes.ts';

/** What pairing needs of a collection entry. */
export interface Entry {
  /** `<language>/<slug>` */
  readonly id: string;
  readonly data: FrontMatter;
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
  /** Address below the base path, with slashes at both ends. */
  readonly path: string;
}

/** A post: what its editions share, and the editions in the order of the language list. */
export interface Post<E extends Entry> {
  readonly slug: string;
  readonly date: Date;
  readonly category: string | undefined;
  readonly tags: readonly string[];
  readonly comments: string | undefined;
  readonly editions: readonly Edition<E>[];
}

/**
 * Pairs entries of the same slug into posts, newest first.
 *
 * @throws {OctantError} naming every post with a missing translation, date or language
 */
export function pairEditions<E extends Entry>(entries: readonly E[]): Post<E>[] {
  const bySlug = Map.groupBy(entries, (entry) => entry.id.slice(entry.id.indexOf('/') + 1));
  const problems = [...bySlug].flatMap(([slug, group]) => checkGroup(slug, group));
  if (problems.length > 0) throw new OctantError('content/posts', problems);
  return [...bySlug]
    .flatMap(([slug, group]) => datesOf(group).map((date) => toPost(slug, group, date)))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || a.slug.localeCompare(b.slug));
}

function checkGroup(slug: string, group: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  for (const entry of group) {
    const folder = folderOf(entry);
    if (languageIds.some((id) => id === folder)) continue;
    problems.push({
      path: entry.filePath ?? entry.id,
      found: `${quote(folder)} is not a language of the site`,
      allowed: listNames(languageIds),
      hint: `move the file to content/posts/<language>/, or ${suggest(folder, languageIds)}`,
    });
  }
  const present = group.map(folderOf);
  const missing = languageIds.filter((id) => !present.includes(id));
  const alone = group.length === 1 && group[0]?.data.untranslated === true;
  if (problems.length === 0 && missing.length > 0 && !alone) {
    problems.push({
      path: group[0]?.filePath ?? slug,
      found: `the post has no translation into ${listNames(missing)}`,
      allowed: `one file per language (${listNames(languageIds)}) with the same name`,
      hint: `add ${missing.map((id) => `content/posts/${id}/${slug}.mdx`).join(', ')}, or write  untranslated: true  in its front matter`,
    });
  }
  return [...problems, ...checkDates(slug, group)];
}

function checkDates(slug: string, group: readonly Entry[]): Problem[] {
  const dates = datesOf(group);
  const path = group[0]?.filePath ?? slug;
  if (dates.length === 0) {
    const hint = 'add a line such as  date: 2025-07-17T20:50:32+08:00  to its front matter';
    return [{ path: `${path}: date`, found: 'the post has no date', hint }];
  }
  if (dates.length === 1) return [];
  const found = `the editions have ${dates.length} dates`;
  return [{ path: `${path}: date`, found, hint: 'keep the date in one edition only' }];
}

/** The dates that the editions of a post name: one, unless something is wrong. */
function datesOf(group: readonly Entry[]): Date[] {
  const times = new Set(group.flatMap((entry) => entry.data.date?.getTime() ?? []));
  return [...times].map((time) => new Date(time));
}

function toPost<E extends Entry>(slug: string, group: readonly E[], date: Date): Post<E> {
  const ordered = languages.flatMap((language) => {
    const entry = group.find((candidate) => folderOf(candidate) === language.id);
    return entry ? [{ language, entry }] : [];
  });
  const inherit = <K extends keyof FrontMatter>(key: K) =>
    ordered.find(({ entry }) => entry.data[key] !== undefined)?.entry.data[key];
  const excerptIn = ordered.find(({ entry }) => entry.data.excerpt);
  return {
    slug,
    date,
    category: inherit('category'),
    tags: inherit('tags') ?? [],
    comments: inherit('comments'),
    editions: ordered.map(({ language, entry }) => {
      const source = entry.data.excerpt ? { language, entry } : excerptIn;
      const text = source?.entry.data.excerpt;
      return {
        language,
        entry,
        title: entry.data.title,
        excerpt: source && text ? { text, language: source.language } : undefined,
        matrix: inherit('matrix'),
        path: postPath(language, date, slug),
      };
    }),
  };
}

function folderOf(entry: Entry): string {
  return entry.id.slice(0, entry.id.indexOf('/'));
}
