import { getMatrix } from 'astro-octant/content';
import { localizeFor } from 'astro-octant/matrix';
import type { Edition, Entry } from './editions.ts';

/** The class of each section that a layer of the post's matrix links to, by its fragment. */
export function layerClassesOf({
  matrix,
  language,
  entry,
}: Edition<Entry>): ReadonlyMap<string, string> {
  if (!matrix) return new Map();
  const stored = getMatrix(matrix, entry.filePath ?? entry.id);
  const { layers } = localizeFor(stored.matrix, language.tag);
  return new Map(layers.map(({ href, colour }) => [href, `octant-${colour}`]));
}
