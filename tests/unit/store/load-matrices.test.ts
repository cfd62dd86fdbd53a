import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadMatrices } from '../../../src/plugin/store/load-matrices.ts';

// Inside the project, so that a definition finds the package by its name.
const project = new URL('../../..', import.meta.url).pathname;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(project, 'node_modules/.octant-'));
  mkdirSync(join(root, 'matrices'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const fruit = {
  id: 'fruit',
  languages: ['en'],
  title: 'Fruit',
  axes: { size: { label: 'Size', levels: { small: 'small', large: 'large' } } },
};

/** Writes files into the folder of definitions and loads them. */
function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(root, 'matrices', name), text);
  return loadMatrices('matrices', new URL(`${pathToFileURL(root).href}/`));
}

async function failure(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    await load(files);
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(root, '<project>') : String(error);
  }
  throw new Error('Nothing was wrong');
}

it('reads definitions from TypeScript, JavaScript and JSON, and passes over other files', async () => {
  const models = await load({
    'a.ts': `export default { ...${JSON.stringify(fruit)}, id: 'from-ts' as string };`,
    'b.mjs': `export default ${JSON.stringify({ ...fruit, id: 'from-mjs' })};`,
    'c.json': JSON.stringify({ ...fruit, id: 'from-json' }),
    'd.d.ts': 'export {};',
    'notes.md': 'No definition.',
  });
  expect(models.map(({ id }) => id)).toEqual(['from-ts', 'from-mjs', 'from-json']);
});

it('stops at a wrong definition, with its file and all its problems', async () => {
  const layers = { one: { label: 'One', cells: [{ size: 'smal' }] } };
  const wrong = { ...fruit, layers, figures: { all: { view: 'gird' } } };
  expect(await failure({ 'fruit.json': JSON.stringify(wrong) })).toMatchInlineSnapshot(`
    "matrices/fruit.json: The matrix "fruit" has 3 problems.
    - layers.one.cells[0].size: "smal" is not a level of "size"
      Allowed: small, large
      Hint: write "small" instead of "smal"
    - figures.all.caption: the text is missing
      Hint: add a text, or one per language: { en: '…' }
    - figures.all.view: "gird" can't stand here
      Allowed: grid, lattice, cube, glyph, table
      Hint: write "grid" instead of "gird""
  `);
});

it('tells of every wrong file at once', async () => {
  const message = await failure({ 'a.ts': 'export const a = 1;', 'b.json': '{}' });
  expect(message).toMatchInlineSnapshot(`
    "matrices/a.ts: The definition has 1 problem.
    - default: the file has no default export
      Allowed: one definition a file
      Hint: write  export default defineMatrix({ … })

    matrices/b.json: A matrix has 3 problems.
    - id: it is missing
      Allowed: lower-case letters and digits, with single hyphens between
      Hint: write it like "my-matrix"
    - languages: it is missing
      Allowed: language tags such as en, zh, pt-BR (BCP 47), each once
      Hint: write it as ['en', 'zh']
    - axes: it is missing
      Allowed: an object
      Hint: write it as { … }"
  `);
});

it('tells of a file that has no default export', async () => {
  expect(await failure({ 'a.ts': 'export const a = 1;' })).toMatchInlineSnapshot(`
    "matrices/a.ts: The definition has 1 problem.
    - default: the file has no default export
      Allowed: one definition a file
      Hint: write  export default defineMatrix({ … })"
  `);
});

it('tells of a file that cannot be loaded', async () => {
  expect(await failure({ 'a.ts': "throw new Error('no axes today');" })).toMatchInlineSnapshot(`
    "matrices/a.ts: The definition has 1 problem.
    - the file: it can't be loaded: no axes today
      Hint: mend what the message names"
  `);
});

it('tells of two definitions with one id', async () => {
  const text = JSON.stringify(fruit);
  expect(await failure({ 'a.json': text, 'b.json': text })).toMatchInlineSnapshot(`
    "matrices/b.json: The definition has 1 problem.
    - id: "fruit" is the id of the matrix in matrices/a.json as well
      Hint: give one of them another id, since their figures share addresses"
  `);
});
