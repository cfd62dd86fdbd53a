import { join } from 'node:path';
import { uneval } from 'devalue';
import type { Content } from './read-content.ts';
import { type MatrixFile, isLoaded } from './read-matrices.ts';

/**
 * Writes the module through which pages see the content. It holds what was read as data, so that
 * nothing is read or checked again, on a server without these files either; and it imports each
 * definition, so that one which a page imports by itself is known by its identity.
 *
 * @param root folder of the project
 * @param citationFiles address of the files of a citation, with `[slug]` in it; may be empty
 */
export function writeModule(
  { matrices, citations }: Content,
  root: string,
  citationFiles: string,
): string {
  const loaded = matrices.filter(isLoaded);
  const imports = loaded.map(
    (matrix, index) => `import definition${index} from ${JSON.stringify(pathOf(matrix, root))};`,
  );
  const items = matrices.map((matrix) => {
    const { exports: _, ...read } = matrix;
    const index = loaded.indexOf(matrix);
    return `{ ...${uneval(read)}, definition: ${index < 0 ? 'undefined' : `definition${index}`} }`;
  });
  return [
    ...imports,
    `export const matrices = [${items.join(',\n')}];`,
    `export const citations = ${uneval(citations)};`,
    `export const citationFiles = ${uneval(citationFiles)};`,
  ].join('\n');
}

/**
 * Writes the module that takes the place of a definition in a build, which need not run it again:
 * what it was when it was checked is what every page gets.
 *
 * @returns `undefined` for a file that exports more than its definition
 */
export function writeDefinition({ exports }: MatrixFile): string | undefined {
  const names = Object.keys(exports);
  if (names.length !== 1 || names[0] !== 'default') return undefined;
  return `export default ${JSON.stringify(exports['default'])};`;
}

/** Where a definition is, as Vite names its module. */
export function pathOf({ file }: MatrixFile, root: string): string {
  return slashed(join(root, file));
}

/** A path as an import has it, on Windows too. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
