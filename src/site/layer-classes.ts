import { getMatrix } from 'astro-octant/content';
import type { Edition, Entry } from './editions.ts';

/** The class of each section that a layer of the post's matrix links to, by its fragment. */
export function layerClassesOf({
  matrix,
  language,
  entry,
}: Edition<Entry>): ReadonlyMap<string, string> {
  if (!matrix) return new Map();
  const { layers } = getMatrix(matrix, entry.filePath ?? entry.id).model;
  return new Map(layers.map(({ href, step }) => [href[language.id] ?? '', `s${step}`]));
}
