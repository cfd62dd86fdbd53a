import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basename, extname } from 'node:path/posix';
import type { CheckedMatrix } from '../matrix/index.ts';
import { type Problem, quote } from '../problems.ts';
import { type YamlSource, readYaml } from '../yaml-source.ts';
import { checkDefinition } from './check-once.ts';
import type { Checked, Failure } from './checked.ts';
import { findLine } from './find-line.ts';
import { describeLoadError } from './load-error.ts';

/** How a project reads its modules. */
export interface ProjectModules {
  /** Runs a module, as any other of the project is run, and returns its exports. */
  readonly load: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Parses TypeScript into a tree as ESTree has it (https://github.com/estree/estree). */
  readonly parse: (source: string) => unknown;
}

/** A file that holds a definition. */
export interface MatrixFile {
  /** Relative to the project. */
  readonly file: string;
  /** The id that the definition gives itself; the name of the file, where it gives none. */
  readonly id: string;
  /** What the file exports; nothing where it can't be run. */
  readonly exports: Readonly<Record<string, unknown>>;
  readonly checked: Checked<CheckedMatrix>;
}

/** Whether a file could be run and has a default export, be that a definition or not. */
export function isLoaded({ exports }: MatrixFile): boolean {
  return exports['default'] !== undefined;
}

/** Reads and checks definitions; two of them can't have one id. */
export async function readMatrices(
  files: readonly string[],
  root: string,
  modules: ProjectModules,
): Promise<MatrixFile[]> {
  const read = await Promise.all(files.map((file) => readMatrix(file, root, modules)));
  return read
    .map((matrix) => refuseTwin(matrix, read))
    .map((matrix) => addLines(matrix, root, modules));
}

async function readMatrix(
  file: string,
  root: string,
  { load }: ProjectModules,
): Promise<MatrixFile> {
  const path = join(root, file);
  const name = basename(file, extname(file));
  const yaml = isYaml(file) ? readYamlFile(path) : undefined;
  if (yaml && yaml.problems.length > 0) return refuse(file, name, ...yaml.problems);
  try {
    const exports = yaml ? { default: yaml.data } : await load(path);
    if (exports['default'] === undefined) return refuse(file, name, noDefault);
    const { id = name } = Object(exports['default']) as { id?: unknown };
    return { file, id: String(id), exports, checked: checkDefinition(exports['default'], file) };
  } catch (error) {
    return refuse(file, name, describeLoadError(error, path));
  }
}

/** Whether a file holds YAML, which is read here and not run. */
export function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file);
}

/** Reads a file of YAML. */
export function readYamlFile(path: string): YamlSource {
  return readYaml(readFileSync(path, 'utf8'));
}

function refuse(file: string, id: string, ...problems: readonly Problem[]): MatrixFile {
  return { file, id, exports: {}, checked: { failure: definitionFailure(file, problems) } };
}

function definitionFailure(file: string, problems: readonly Problem[]): Failure {
  return { subject: 'The definition', problems, file };
}

const noDefault: Problem = {
  path: 'default',
  line: 1,
  found: 'the file has no default export',
  allowed: 'one definition a file',
  hint: 'write  export default defineMatrix({ … })',
};

function refuseTwin(matrix: MatrixFile, all: readonly MatrixFile[]): MatrixFile {
  const first = all.find(({ id }) => id === matrix.id);
  if (!first || first === matrix || 'failure' in matrix.checked) return matrix;
  const problem: Problem = {
    path: 'id',
    found: `${quote(matrix.id)} is the id of the matrix in ${first.file} as well`,
    allowed: 'one matrix an id',
    hint: 'give one of them another id, since their figures share addresses',
  };
  return { ...matrix, checked: { failure: definitionFailure(matrix.file, [problem]) } };
}

/** A matrix knows nothing of files, so the line of each problem is looked up in the source. */
function addLines(matrix: MatrixFile, root: string, { parse }: ProjectModules): MatrixFile {
  if (!isLoaded(matrix) || !('failure' in matrix.checked)) return matrix;
  const lineOf = lineFinder(matrix.file, root, parse);
  const problems = matrix.checked.failure.problems.map((problem) => ({
    ...problem,
    line: lineOf(problem.path),
  }));
  return { ...matrix, checked: { failure: { ...matrix.checked.failure, problems } } };
}

function lineFinder(
  file: string,
  root: string,
  parse: ProjectModules['parse'],
): (path: string) => number | undefined {
  if (isYaml(file)) return readYamlFile(join(root, file)).lineOf;
  const written = readFileSync(join(root, file), 'utf8');
  const source = file.endsWith('.json') ? `export default ${written}` : written;
  const program = parse(source);
  return (path) => findLine(program, source, path);
}
