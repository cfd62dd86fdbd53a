import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { OctantError } from 'astro-octant/problems';
import { checkFolders, checkTranslations } from './editions.ts';
import { throwFaults } from '../entries/faults.ts';
import { type Language, languages } from '../config/languages.ts';

/** The collections whose texts stand in no list: pages such as About, and documentation. */
export type PageFolder = 'pages' | 'docs';

/** A page such as About in one language. */
export interface StaticPage<Folder extends PageFolder> {
  readonly language: Language;
  readonly entry: CollectionEntry<Folder>;
  /** What its editions share of their names. */
  readonly slug: string;
}

/** While a page is being written its author sees it, and in one language so far. */
const isWriting = import.meta.env.DEV;

/** In a build they are the same for every page that leads to them. */
const built = new Map<PageFolder, Promise<StaticPage<PageFolder>[][]>>();

/**
 * The pages of a folder of `content`, each in the languages that it has.
 *
 * @throws {OctantError} naming every page that lacks a translation
 */
export function getPages<Folder extends PageFolder>(
  folder: Folder,
): Promise<StaticPage<Folder>[][]> {
  if (isWriting) return readPages(folder);
  const pages = built.get(folder) ?? readPages(folder);
  built.set(folder, pages);
  return pages;
}

async function readPages<Folder extends PageFolder>(
  folder: Folder,
): Promise<StaticPage<Folder>[][]> {
  // Astro warns of a collection that holds nothing.
  const entries = existsSync(`content/${folder}`) ? await getCollection(folder) : [];
  throwFaults(entries);
  const bySlug = [...Map.groupBy(entries, ({ id }) => id.slice(id.indexOf('/') + 1))];
  const problems = bySlug.flatMap(([slug, group]) => [
    ...checkFolders(folder, group),
    ...(isWriting ? [] : checkTranslations(folder, slug, group)),
  ]);
  if (problems.length > 0) throw new OctantError(`content/${folder}`, problems);
  return bySlug.map(([slug, group]) =>
    languages.flatMap((language) =>
      group
        .filter(({ id, data }) => id.startsWith(`${language.id}/`) && (isWriting || !data.draft))
        .map((entry) => ({ language, entry, slug })),
    ),
  );
}
