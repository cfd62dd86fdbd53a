import { type SpawnOptions, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project, with a slash at its end. */
export const root = new URL('../..', import.meta.url).pathname;

const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
  /** Standard output alone, which is what a program reads. */
  readonly printed: string;
}

/** A copy of the project to change and build, with caches of its own, so that builds can overlap. */
export interface ProjectCopy extends Disposable {
  readonly folder: string;
  /** Builds the copy with these environment variables over the process's own, and with options. */
  build(env?: NodeJS.ProcessEnv, options?: readonly string[]): Promise<Outcome>;
}

/**
 * Where copies stand: within the project, so that they find its packages, and so that a build can
 * move its files into a folder of the project, which it can't from another file system.
 */
const copies = join(root, 'dist-copies');

/**
 * Copies what a build reads into a fresh folder, which goes when the copy is disposed of.
 *
 * @param content the folder of what it publishes
 */
export function copyProject(content = 'content'): ProjectCopy {
  mkdirSync(copies, { recursive: true });
  const folder = mkdtempSync(join(copies, 'copy-'));
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, content), join(folder, 'content'), { recursive: true });
  // Astro and Vite keep their caches here; the packages are found in the project around it.
  mkdirSync(join(folder, 'node_modules'));
  return {
    folder,
    build: (env = {}, options = []) =>
      run(process.execPath, [astro, 'build', ...options], { cwd: folder, env }),
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Changes a file of a copy, which has to hold what is changed. */
export function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(file, text.replace(before, after));
}

/** Removes the copies that an interrupted run has left. */
export function removeCopies(): void {
  rmSync(copies, { recursive: true, force: true });
}

/** Astro's command line, as a script for Node. */
export const astro = join(root, 'node_modules/astro/bin/astro.mjs');

// What Vitest sets, Astro would take for its own: it would build for development, without a base.
const names = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

/** What a command of Astro finds in its environment otherwise than a test does. */
export const plain: NodeJS.ProcessEnv = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
};

/** Runs a command to its end; an exit code other than 0 is an outcome, not an error. */
export function run(command: string, words: string[], options: SpawnOptions): Promise<Outcome> {
  const env = { ...process.env, ...plain, ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...options, env });
    let output = '';
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output, printed });
    });
  });
}

/** Runs a command, and returns what it says. */
export async function mustRun(command: string, words: string[], cwd: string): Promise<string> {
  const { code, output } = await run(command, words, { cwd });
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}:\n${output}`);
  return output;
}
