import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OctantError, type Problem } from '../problems.ts';
import { readBib } from '../citation/read/read-bib.ts';

/**
 * Reads every `.bib` file of a folder, so that a mistake stops the build with the name of its file.
 * A folder that is not there holds no mistake.
 *
 * @param folder path relative to `root`
 * @param root folder of the project
 * @throws {OctantError} with the problems of all files
 */
export function checkCitations(folder: string, root: string): void {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  const files = readdirSync(path).filter((name) => name.endsWith('.bib'));
  const problems = files.sort().flatMap((name) => problemsIn(join(folder, name), root));
  if (problems.length > 0) throw new OctantError(folder, problems);
}

function problemsIn(file: string, root: string): Problem[] {
  try {
    readBib(readFileSync(join(root, file), 'utf8'));
    return [];
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    return error.problems.map((problem) => ({
      ...problem,
      path: [file, `line ${problem.line}`, problem.path].filter(Boolean).join(', '),
      line: undefined,
    }));
  }
}
