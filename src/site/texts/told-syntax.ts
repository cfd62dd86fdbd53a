import { relative } from 'node:path';
import { describeSyntax } from '../../plugin/blocks/adapters/tree-reader.ts';
import { OctantError } from '../../plugin/problems.ts';

/**
 * Tells of what MDX can't parse as the comparison of translations does, with the edit, since neither
 * pages and the documentation nor a dev server are compared.
 *
 * @returns any other error as it is
 */
export function toldSyntax(error: unknown, source: string, path: string): unknown {
  const { source: parser } = Object(error) as { readonly source?: unknown };
  if (typeof parser !== 'string' || !/^(micromark|mdast-util)-/.test(parser)) return error;
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  return new OctantError('The text', [describeSyntax(error, source)], file);
}
