import type { CollectionEntry } from 'astro:content';
import { docsPath } from '../routes.ts';
import type { Language } from '../config/languages.ts';
import { getPages } from './static-pages.ts';

/** A page of the documentation in one language. */
export interface Doc {
  readonly language: Language;
  readonly entry: CollectionEntry<'docs'>;
  readonly path: string;
}

/** The pages of `content/docs` in the order in which they are read, each in the languages it has. */
export async function getDocs(): Promise<Doc[][]> {
  const docs = await getPages('docs');
  const inOrder = docs.map((editions) => ({
    order: Math.min(...editions.map(({ entry }) => entry.data.order ?? Infinity)),
    editions: editions.map(({ language, entry, slug }) => ({
      language,
      entry,
      path: docsPath(language, slug),
    })),
  }));
  return inOrder.sort((a, b) => a.order - b.order).map(({ editions }) => editions);
}
