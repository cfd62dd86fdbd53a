import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { OctantError, type Problem, listNames, quote } from '../problems.ts';
import { describeLoadError } from '../store/load-error.ts';
import { readYaml } from '../yaml-source.ts';

/** A definition as its file holds it. */
export interface LoadedDefinition {
  readonly definition: unknown;
  /** Runs what reads the definition, and says of its problems on which lines they are. */
  readonly locate: <T>(read: () => T) => T;
}

const endings = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml'];

/**
 * Loads a definition from a file: text as YAML, of which JSON is a part, and any other as a module,
 * which may be TypeScript on every Node, and imports this package also where it is not installed.
 *
 * @param file as its author names it
 * @param folder from where they name it
 * @throws {OctantError} if there is no definition in the file
 */
export async function loadDefinition(file: string, folder: string): Promise<LoadedDefinition> {
  const path = resolve(folder, file);
  const ending = endings.find((name) => path.endsWith(`.${name}`));
  if (!existsSync(path)) throw failure(file, noFile(file));
  if (ending === undefined) throw failure(file, unknownEnding);
  if (!/^(json|ya?ml)$/.test(ending)) {
    return { definition: await runModule(path, file), locate: locateIn(file, () => undefined) };
  }
  const { data, problems, lineOf } = readYaml(readFileSync(path, 'utf8'));
  if (problems.length > 0) throw failure(file, ...problems);
  return { definition: data, locate: locateIn(file, lineOf) };
}

async function runModule(path: string, file: string): Promise<unknown> {
  // The project's own copy may be there or not; what defines a matrix is the same in each.
  const here = fileURLToPath(import.meta.resolve('astro-octant/matrix'));
  const jiti = createJiti(import.meta.url, {
    alias: { 'astro-octant/matrix': here },
    interopDefault: false,
    fsCache: false,
    moduleCache: false,
  });
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = await jiti.import(path);
  } catch (error) {
    throw failure(file, describeLoadError(error, path));
  }
  if (exports['default'] === undefined) throw failure(file, noDefault);
  return exports['default'];
}

function locateIn(
  file: string,
  lineOf: (path: string) => number | undefined,
): LoadedDefinition['locate'] {
  return (read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OctantError)) throw error;
      // What is asked for on the command line stands on no line.
      const isAsked = error.subject.startsWith('renderMatrix()');
      const problems = error.problems.map((problem) => ({
        ...problem,
        line: isAsked ? undefined : lineOf(problem.path),
      }));
      const subject = error.subject.replace('renderMatrix()', 'astro-octant draw');
      throw new OctantError(subject, problems, file);
    }
  };
}

function failure(file: string, ...problems: readonly Problem[]): OctantError {
  return new OctantError('The definition', problems, file);
}

function noFile(file: string): Problem {
  return {
    path: '',
    found: `there is no file ${quote(file)}`,
    allowed: 'the path of a file, from the folder in which the command runs',
    hint: 'name a file that is there',
  };
}

const unknownEnding: Problem = {
  path: '',
  found: 'the name of the file says nothing of what it holds',
  allowed: listNames(endings.map((name) => `.${name}`)),
  hint: 'give the file one of these endings',
};

const noDefault: Problem = {
  path: 'default',
  found: 'the file has no default export',
  allowed: 'one definition a file',
  hint: 'write  export default defineMatrix({ … })',
};
