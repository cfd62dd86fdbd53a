import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { figureOptions } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { readOptions } from '../../../../src/plugin/integration-options.ts';
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

it('each page stands in a group, the same in both languages', () => {
  const groupsOf = (language: string) =>
    readdirSync(join(root, 'content/docs', language)).map((name) => ({
      name,
      group: /^group: (.+)$/m.exec(read(`${language}/${name}`))?.[1],
    }));
  const pages = { en: groupsOf('en'), zh: groupsOf('zh') };
  expect(pages.en.filter(({ group }) => !group)).toEqual([]);
  const together = (language: 'en' | 'zh') =>
    [...Map.groupBy(pages[language], ({ group }) => group).values()]
      .map((members) => members.map(({ name }) => name).join(' '))
      .sort();
  expect(together('zh')).toEqual(together('en'));
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

it('names the same properties in both languages', () => {
  const rowsOf = (text: string) =>
    [...text.matchAll(/^\| (`--octant-[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) =>
      row.slice(1).map((cell) => cell.trim()),
    );
  const rows = rowsOf(read('en/theming.mdx'));
  expect(rows.length).toBeGreaterThan(8);
  expect(rowsOf(read('zh/theming.mdx')).map(([name]) => name)).toEqual(rows.map(([name]) => name));
});

it('names every option of the integration, and what it is where it is left out', () => {
  const rowsOf = (language: string) =>
    [
      ...read(`${language}/reference.mdx`).matchAll(
        /^\| `(\w+)` +\| (`[^`|]+`|none|无) +\| [^|]+\|$/gm,
      ),
    ].map(([, name = '', usual = '']) => [
      name,
      usual.replaceAll(/[`']/g, '').replace(/none|无/, ''),
    ]);
  const usual = Object.entries(readOptions({}, new URL('file:///nowhere/')));
  const shown = usual
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
    .sort();
  expect(rowsOf('en').sort()).toEqual(shown);
  expect(rowsOf('zh').sort()).toEqual(shown);
});
