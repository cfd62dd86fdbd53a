import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { root } from '../support/project-copy.ts';
import { fileOf, openDesk, snippetsOf } from './follow-steps.ts';

const [, steps = ''] =
  /^## Install\n(.*?)^## When to use it/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ??
  [];
const snippets = snippetsOf(steps);

describe('the steps of the README, in an empty folder', () => {
  it('each name the file that they are written into', () => {
    expect(snippets.length).toBeGreaterThan(5);
    const files = snippets.filter(({ language }) => language !== 'sh');
    expect(files.filter((snippet) => fileOf(snippet) === undefined)).toEqual([]);
  });

  it('can be followed as they are written', async () => {
    await using desk = await openDesk();
    const site = desk.folder('site');
    // What builds stands before what is written behind it; in the end all is built once more.
    await desk.follow(site, [...snippets, { language: 'sh', text: 'npx astro build' }]);
    const figures = ['index.html', 'bets/index.html', 'gadgets/index.html'].map((page) => {
      const tree = fromHtml(readFileSync(join(site, 'dist', page), 'utf8'));
      expect(selectAll('script', tree)).toEqual([]);
      return toString(select('figure.octant-figure svg title', tree) ?? tree);
    });
    expect(figures).toEqual(['The cheap end.', 'Bets', 'The cheap end.']);
  });
});
