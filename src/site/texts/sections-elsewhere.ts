import type { CollectionEntry } from 'astro:content';
import { href } from '../routes.ts';
import { renderText } from './render-text.ts';

/** A text with the path of its page. */
interface PlacedText {
  readonly path: string;
  readonly entry: CollectionEntry<'posts' | 'pages' | 'docs'>;
}

/**
 * The ids of the headings of a text's other editions, by the addresses of their pages: a link between
 * sections is for those that both have, and authors may name sections by their words alone.
 */
export async function sectionsElsewhere(
  editions: readonly PlacedText[],
  shown: PlacedText,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const others = editions.filter(({ path }) => path !== shown.path);
  return new Map(
    await Promise.all(
      others.map(async ({ path, entry }) => {
        const { headings } = await renderText(entry);
        return [href(path), new Set(headings.map(({ slug }) => slug))] as const;
      }),
    ),
  );
}
