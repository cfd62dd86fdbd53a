import { join } from 'node:path';
import { uneval } from 'devalue';
import type { Content } from './read-content.ts';

/**
 * Writes the module through which pages see the content. It holds what was read as data, so that
 * nothing is read or checked again, on a server without these files either; and it imports each
 * definition, so that one which a page imports by itself is known by its identity.
 *
 * @param root folder of the project
 */
export function writeModule({ matrices, citations }: Content, root: string): string {
  const imports = matrices.flatMap(({ file, isLoaded }, index) =>
    isLoaded ? `import definition${index} from ${JSON.stringify(slashed(join(root, file)))};` : [],
  );
  const items = matrices.map((matrix, index) => {
    const definition = matrix.isLoaded ? `definition${index}` : 'undefined';
    return `{ ...${uneval(matrix)}, definition: ${definition} }`;
  });
  return [
    ...imports,
    `export const matrices = [${items.join(',\n')}];`,
    `export const citations = ${uneval(citations)};`,
  ].join('\n');
}

/** A path as an import has it, on Windows too. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
