import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { listContent } from './read-content.ts';
import { isYaml, readYamlFile } from './read-matrices.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes the types of definitions in YAML as `defineMatrix` would have them, so that a page may
 * import one, and a name that it doesn't have is red there.
 *
 * @param folder of the definitions, relative to the project
 * @param root folder of the project
 * @returns nothing where no definition is written in YAML
 */
export function writeYamlTypes(folder: string, root: string): string {
  const files = listContent('matrices', folder, root).filter(isYaml);
  return files
    .map((file) => {
      const { data } = readYamlFile(join(root, file));
      return `declare module ${JSON.stringify(`*/${basename(file)}`)} {
  const definition: import('astro-octant/matrix').MatrixDefinition<${namesIn(fieldsOf(data))}>;
  export default definition;
}
`;
    })
    .join('');
}

/** What is wrong in a definition is told when it is read, and has no names here. */
function namesIn({ languages, axes, cells, layers, figures }: Fields): string {
  const levels = Object.entries(fieldsOf(axes)).map(
    ([axis, definition]) =>
      `readonly ${JSON.stringify(axis)}: ${oneOf(keysIn(fieldsOf(definition)['levels']))}`,
  );
  const isByRank = Object.hasOwn(fieldsOf(layers), 'byRank');
  return [
    oneOf(Array.isArray(languages) ? languages : []),
    `{ ${levels.join('; ')} }`,
    oneOf(keysIn(cells)),
    isByRank ? '`layer-${number}`' : oneOf(keysIn(layers)),
    oneOf(keysIn(figures)),
  ].join(', ');
}

function oneOf(names: readonly unknown[]): string {
  return names.map((name) => JSON.stringify(String(name))).join(' | ') || 'never';
}

function keysIn(value: unknown): string[] {
  return Object.keys(fieldsOf(value));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
