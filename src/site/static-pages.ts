import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { OctantError } from 'astro-octant/problems';
import { checkFolders, checkTranslations } from './editions.ts';
import { throwFaults } from './faults.ts';
import { type Language, languages } from './languages.ts';
import { listPath } from './routes.ts';

/** A page such as About in one language. */
export interface StaticPage {
  readonly language: Language;
  readonly entry: CollectionEntry<'pages'>;
  readonly path: string;
}

/** While a page is being written its author sees it, and in one language so far. */
const isWriting = import.meta.env.DEV;

/**
 * The pages of `content/pages`, each with the languages it is in.
 *
 * @throws {OctantError} naming every page that lacks a translation
 */
export async function getPages(): Promise<StaticPage[][]> {
  // Astro warns of a collection that holds nothing.
  const entries = existsSync('content/pages') ? await getCollection('pages') : [];
  throwFaults(entries);
  const bySlug = [...Map.groupBy(entries, ({ id }) => id.slice(id.indexOf('/') + 1))];
  const problems = bySlug.flatMap(([slug, group]) => [
    ...checkFolders('pages', group),
    ...(isWriting ? [] : checkTranslations('pages', slug, group)),
  ]);
  if (problems.length > 0) throw new OctantError('content/pages', problems);
  return bySlug.map(([slug, group]) =>
    languages.flatMap((language) =>
      group
        .filter(({ id, data }) => id.startsWith(`${language.id}/`) && (isWriting || !data.draft))
        .map((entry) => ({ language, entry, path: listPath(language, `${slug}/`) })),
    ),
  );
}
