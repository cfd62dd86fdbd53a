import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { figureOptions } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { runParity } from '../../../../src/plugin/parity/command.ts';
import { root } from '../../../support/project-copy.ts';

const read = (name: string) => readFileSync(join(root, 'content/docs', name), 'utf8');

it('each page of the documentation says the same in both languages', async () => {
  const { output, code } = await runParity(['--posts', 'content/docs', '--strict'], root);
  expect(output).toMatch(/^\d+ posts: every block has its counterpart$/m);
  expect(code).toBe(0);
});

it('each page is signed by the project', () => {
  for (const language of ['en', 'zh']) {
    for (const name of readdirSync(join(root, 'content/docs', language))) {
      expect(read(`${language}/${name}`)).toMatch(/^author: Octant$/m);
    }
  }
});

it('says of each option of a figure what the table of options says', () => {
  const rowsOf = (language: string) =>
    [...read(`${language}/figures.mdx`).matchAll(/^\| `(\w+)` +\| (.+?) +\| (.+?) +\|$/gm)]
      .map(([, name = '', takes, usual]) => ({ name, takes, usual }))
      .filter(({ name }) => name in figureOptions);
  const options = Object.entries(figureOptions);
  expect(rowsOf('en')).toEqual(options.map(([name, { takes, usual }]) => ({ name, takes, usual })));
  expect(rowsOf('zh').map(({ name }) => name)).toEqual(options.map(([name]) => name));
});

it('names the properties that the README names, with the same defaults', () => {
  const rowsOf = (text: string) =>
    [...text.matchAll(/^\| (`--octant-[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) =>
      row.slice(1).map((cell) => cell.trim()),
    );
  const rows = rowsOf(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(rows.length).toBeGreaterThan(8);
  expect(rowsOf(read('en/theming.mdx'))).toEqual(rows);
  expect(rowsOf(read('zh/theming.mdx')).map(([name]) => name)).toEqual(rows.map(([name]) => name));
});
