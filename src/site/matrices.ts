import { type AnyMatrix, readModel } from 'astro-octant/matrix';
import { OctantError, listNames, quote, suggest } from 'astro-octant/problems';
import type { Edition, Entry } from './editions.ts';

const files = import.meta.glob<AnyMatrix>('/content/matrices/*.ts', {
  eager: true,
  import: 'default',
});

/** Every matrix definition of the content, by its id. */
export const matrices: ReadonlyMap<string, AnyMatrix> = new Map(
  Object.values(files).map((definition) => [definition.id, definition]),
);

/**
 * Finds a matrix definition by its id.
 *
 * @param file the post that names it, for the message
 * @throws {OctantError} if there is none of that id
 */
export function matrixOf(id: string, file: string): AnyMatrix {
  const definition = matrices.get(id);
  if (definition) return definition;
  const ids = [...matrices.keys()];
  const found = `no definition under content/matrices has the id ${quote(id)}`;
  const problem = { path: 'matrix', found, allowed: listNames(ids), hint: suggest(id, ids) };
  throw new OctantError('The front matter', [problem], file);
}

/** The palette step of each section that a layer of the post's matrix links to, by its fragment. */
export function stepsOf({ matrix, language, entry }: Edition<Entry>): ReadonlyMap<string, number> {
  if (!matrix) return new Map();
  const { layers } = readModel(matrixOf(matrix, entry.filePath ?? entry.id));
  return new Map(layers.map(({ href, step }) => [href[language.id] ?? '', step]));
}
