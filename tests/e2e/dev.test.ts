import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { site } from '../support/builds.ts';
import { expectOverlay, startDevServer } from '../support/dev-server.ts';
import { copyProject, edit } from '../support/project-copy.ts';

const port = Number(new URL(site.origin).port) + 10;
const essay = '/2025/07/17/env-matrix/';

const fruit = `export default {
  id: 'fruit',
  languages: ['en', 'zh'],
  title: { en: 'Fruit', zh: '水果' },
  axes: { size: { label: 'Size', levels: { small: 'small', large: 'large' } } },
  figures: { first: { caption: { en: 'By size.', zh: '大小' } } },
};
`;

/** Long enough for a busy machine: what is waited for is an event, and no time. */
const wait = { timeout: 60_000 };

test('a dev server starts with content that is wrong, shows it where it is used, and follows each change', async ({
  page,
}) => {
  using copy = copyProject();
  const inFolder = (name: string) => join(copy.folder, 'content', name);
  const definition = inFolder('matrices/env-matrix.ts');
  edit(definition, "cells: ['expert']", "cells: ['expret']");
  await using server = await startDevServer(copy.folder, port);
  const status = async (path: string) => (await server.ask(path)).status;
  const text = async (path: string) => (await server.ask(path)).text();

  await test.step('it starts, and says what is wrong', async () => {
    expect(await status('/archive/')).toBe(200);
    expect(server.output()).toContain('layers.layer-4.cells[0]: no cell is named "expret"');
  });

  await test.step('the page that uses it shows the place and the edit', async () => {
    await expectOverlay(page, server.origin + essay, 'The matrix "env-matrix" has 1 problem');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('content/matrices/env-matrix.ts:');
    await expect(overlay).toContainText('write "expert" instead of "expret"');
  });

  await test.step('mended, it is drawn, without a restart and in the page that is open', async () => {
    edit(definition, "cells: ['expret']", "cells: ['expert']");
    await expect(page.locator('#env-matrix-overview')).toBeVisible(wait);
  });

  await test.step('a new definition has a page, files and links to them', async () => {
    expect(await status('/figures/fruit/')).toBe(404);
    writeFileSync(inFolder('matrices/fruit.js'), fruit);
    await expect.poll(() => status('/figures/fruit/'), wait).toBe(200);
    expect(await text('/figures/fruit/')).toContain('href="/figures/fruit/first.en.svg"');
    expect(await text('/figures/fruit/first.zh.svg')).toContain('<title>大小</title>');
    expect(await status('/figures/fruit/first.en.png')).toBe(200);
  });

  await test.step('renamed, it has another', async () => {
    renameSync(inFolder('matrices/fruit.js'), inFolder('matrices/citrus.js'));
    edit(inFolder('matrices/citrus.js'), "'fruit'", "'citrus'");
    await expect.poll(() => status('/figures/citrus/'), wait).toBe(200);
    expect(await status('/figures/fruit/')).toBe(404);
    expect(await status('/figures/citrus/first.en.svg')).toBe(200);
  });

  await test.step('deleted, it has none', async () => {
    rmSync(inFolder('matrices/citrus.js'));
    await expect.poll(() => status('/figures/citrus/'), wait).toBe(404);
    expect(await status('/figures/citrus/first.en.svg')).toBe(404);
  });

  const entry = inFolder('citations/env-matrix.bib');
  const written = readFileSync(entry, 'utf8');

  await test.step('an entry that is changed is cited as it is now', async () => {
    writeFileSync(entry, written.replace('{Blog post}', '{An essay}'));
    await expect.poll(() => text(`${essay}cite.bib`), wait).toContain('{An essay}');
    expect(await text(essay)).toContain('{An essay}');
  });

  await test.step('a wrong one is an error in its page', async () => {
    writeFileSync(entry, written.replace('author', 'auther'));
    await expect.poll(() => status(essay), wait).toBe(500);
    await expectOverlay(page, server.origin + essay, 'content/citations/env-matrix.bib:');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('write "author" instead of "auther"');
  });

  await test.step('without one, the post is cited from its front matter', async () => {
    rmSync(entry);
    await expect.poll(() => text(`${essay}cite.bib`), wait).toContain('@misc{env-matrix,');
  });

  await test.step('and with one again from it', async () => {
    writeFileSync(entry, written);
    await expect.poll(() => text(`${essay}cite.bib`), wait).toBe(written);
  });
});
