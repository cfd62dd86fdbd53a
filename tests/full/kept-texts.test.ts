import { appendFileSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ProjectCopy, copyProject, edit } from '../support/project-copy.ts';

/** Builds a copy, and gives every file of its site by its name. */
async function buildFiles(copy: ProjectCopy): Promise<Map<string, string>> {
  const { code, output } = await copy.build();
  if (code !== 0) throw new Error(output);
  return new Map(
    filesBelow(join(copy.folder, 'dist')).map((file) => [
      file.slice(copy.folder.length),
      readFileSync(file, 'latin1'),
    ]),
  );
}

function filesBelow(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.get(name) !== after.get(name));
}

it('builds the same bytes with what was kept, without it, and with what was spoilt', async () => {
  using copy = copyProject('tests/fixtures/content');
  const cache = join(copy.folder, 'node_modules/.astro/octant-site');
  const first = await buildFiles(copy);
  const kept = filesBelow(cache);
  expect(kept.length).toBeGreaterThan(10);

  expect(differing(first, await buildFiles(copy))).toEqual([]);
  expect(filesBelow(cache)).toEqual(kept);

  // Most of what is kept still stands, and the pages of one text don't, nor its index.
  appendFileSync(join(copy.folder, 'content/posts/en/formulas.mdx'), '\nEdited $e$.\n');
  const edited = await buildFiles(copy);
  expect(differing(first, edited)).not.toEqual([]);

  for (const [index, file] of filesBelow(cache).entries()) {
    const bytes = readFileSync(file);
    writeFileSync(file, index % 2 ? bytes.fill(120, bytes.length - 10) : bytes.subarray(0, -1));
  }
  expect(differing(edited, await buildFiles(copy))).toEqual([]);

  rmSync(join(copy.folder, 'node_modules/.astro'), { recursive: true });
  expect(differing(edited, await buildFiles(copy))).toEqual([]);
  console.log(
    `kept: ${kept.length}, the same ${first.size} files twice, and three times after an edit`,
  );
}, 900_000);

it('draws formulas anew with other options of KaTeX', async () => {
  using copy = copyProject('tests/fixtures/content');
  const post = join(copy.folder, 'content/posts/en/formulas.mdx');
  appendFileSync(post, '\nThe reward is $\\reward$.\n');
  const config = join(copy.folder, 'astro.config.mjs');
  const page = '/dist/2025/01/01/formulas/index.html';
  const options = (letter: string) => `[rehypeKatex, { macros: { '\\\\reward': '${letter}' } }]`;
  edit(config, '[rehypeKatex, {}]', options('\\\\mathcal{R}'));
  expect((await buildFiles(copy)).get(page)).toContain('<mi mathvariant="script">R</mi>');
  edit(config, options('\\\\mathcal{R}'), options('\\\\mathcal{Q}'));
  const drawn = (await buildFiles(copy)).get(page);
  expect(drawn).toContain('<mi mathvariant="script">Q</mi>');
  expect(drawn).not.toContain('<mi mathvariant="script">R</mi>');
}, 900_000);
