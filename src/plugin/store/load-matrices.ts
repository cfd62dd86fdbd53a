import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Model } from '../matrix/model.ts';
import { readModel } from '../matrix/read/model.ts';
import { OctantError, type Problem, quote } from '../problems.ts';

/** The endings of files that hold a definition. */
export const extensions = ['ts', 'js', 'mjs', 'json'] as const;

/**
 * Loads every definition of a folder and checks it whole.
 *
 * @param folder relative to the project: `content/matrices`
 * @param root folder of the project
 * @throws {OctantError} for a wrong definition, with its file and all its problems
 * @throws {AggregateError} for several, with the texts of all
 */
export async function loadMatrices(folder: string, root: URL): Promise<Model[]> {
  const models: Model[] = [];
  const errors: unknown[] = [];
  const fileOf = new Map<string, string>();
  for (const file of definitionFiles(folder, root)) {
    try {
      const model = readModel(await loadDefinition(file, root), file);
      checkUnique(model, file, fileOf.get(model.id));
      fileOf.set(model.id, file);
      models.push(model);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length === 0) return models;
  if (errors.length === 1) throw errors[0];
  throw new AggregateError(errors, errors.map(messageOf).join('\n\n'));
}

function definitionFiles(folder: string, root: URL): string[] {
  const url = new URL(`${folder}/`, root);
  const ending = new RegExp(`(?<!\\.d)\\.(${extensions.join('|')})$`);
  return readdirSync(url)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Definitions are written in TypeScript as well, which not every Node reads, so Vite loads them. */
async function loadDefinition(file: string, root: URL): Promise<unknown> {
  const { module } = await runnerImport<{ default?: unknown }>(fileURLToPath(new URL(file, root)), {
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'silent',
    environments: {
      inline: { resolve: { conditions: ['astro'], noExternal: ['astro-octant'] } },
    },
  }).catch((error: unknown) => {
    throw wrongFile(file, {
      path: 'the file',
      found: `it can't be loaded: ${messageOf(error)}`,
      hint: 'mend what the message names',
    });
  });
  if (module.default !== undefined) return module.default;
  throw wrongFile(file, {
    path: 'default',
    found: 'the file has no default export',
    allowed: 'one definition a file',
    hint: 'write  export default defineMatrix({ … })',
  });
}

function checkUnique(model: Model, file: string, other: string | undefined): void {
  if (other === undefined) return;
  throw wrongFile(file, {
    path: 'id',
    found: `${quote(model.id)} is the id of the matrix in ${other} as well`,
    hint: 'give one of them another id, since their figures share addresses',
  });
}

function wrongFile(file: string, problem: Problem): OctantError {
  return new OctantError('The definition', [problem], file);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
