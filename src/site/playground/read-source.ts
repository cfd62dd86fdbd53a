import { type CheckedMatrix, readMatrix } from 'astro-octant/matrix';
import { OctantError, type Problem } from 'astro-octant/problems';
import { readYaml } from 'astro-octant/yaml';

/** What a text holds: a matrix with the definition it was read from, or what is wrong with it. */
export type ReadSource =
  | { readonly matrix: CheckedMatrix; readonly definition: unknown }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a definition that is written as YAML, JSON, or a literal of TypeScript, with or without the
 * call of `defineMatrix()` around it. Nothing of the text is run.
 */
export function readSource(text: string): ReadSource {
  const { data, problems, lineOf } = readYaml(isModule(text) ? literalIn(text) : text);
  if (problems.length > 0) return { problems };
  try {
    return { matrix: readMatrix(data), definition: data };
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    return {
      problems: error.problems.map((problem) => ({
        ...problem,
        line: problem.line ?? lineOf(problem.path),
      })),
    };
  }
}

/** Whether a text is a module of TypeScript, and no YAML. */
export function isModule(text: string): boolean {
  return /^\s*(?:(?:import|export|const)\s|\/\/|\/\*|defineMatrix\()/.test(text);
}

/** The object in a module, on the lines where it stands; a flow mapping of YAML reads the same. */
function literalIn(text: string): string {
  const call = text.lastIndexOf('defineMatrix(');
  const start = text.indexOf('{', call < 0 ? text.indexOf('export default') : call);
  const above = text.slice(0, start).replaceAll(/[^\n]/g, '');
  const literal = text.slice(start, text.lastIndexOf('}') + 1);
  return above + literal.replaceAll(/^[ \t]*\/\/.*$/gm, '');
}
