import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOfReading } from '../../../../src/plugin/parity/read-posts.ts';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { nameOfReading } from '../../../../src/site/texts/kept-texts.ts';
import { type TextsToRead, fewest, readBeside } from '../../../../src/site/texts/read-beside.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-beside-'));
  handedOn.cache = openCache(join(root, 'cache'), '1');
});
afterEach(() => {
  rmSync(root, { recursive: true });
  delete handedOn.cache;
});

function write(file: string, text = `The text of ${file}.`): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Writes so many posts in two languages. */
function writePosts(count: number): void {
  for (let number = 100; number < 100 + count; number++) {
    write(`content/posts/en/${number}.md`);
    write(`content/posts/zh/${number}.mdx`);
  }
}

/** Begins a build, or what else Astro does, and gives what a thread is begun with. */
async function begin({ command = 'build', cores = 2 } = {}): Promise<TextsToRead | undefined> {
  let started: TextsToRead | undefined;
  const { hooks } = readBeside((texts) => (started = texts), cores);
  const config = { root: pathToFileURL(`${root}/`) };
  const setup = { command, config } as HookParameters<'astro:config:setup'>;
  await hooks['astro:config:setup']?.(setup);
  return started;
}

it('has the editions of posts read from the last post on', async () => {
  writePosts(fewest / 2);
  const texts = await begin();
  expect(texts).toMatchObject({ root: `${root}/`, folder: join(root, 'cache'), version: '1' });
  expect(texts?.files.slice(0, 3)).toEqual([
    'content/posts/zh/249.mdx',
    'content/posts/en/249.md',
    'content/posts/zh/248.mdx',
  ]);
  expect(texts?.files).toHaveLength(fewest);
});

it('leaves out what an earlier build has read', async () => {
  writePosts(fewest / 2 + 1);
  const file = 'content/posts/en/114.md';
  const key = keyOfReading({ file, source: `The text of ${file}.` });
  handedOn.cache?.write(nameOfReading(key), Buffer.from('{}'));
  expect((await begin())?.files).not.toContain(file);
  appendFileSync(join(root, file), ' More.');
  expect((await begin())?.files).toContain(file);
});

it.each([
  ['a figure', '```matrix\nenv\n```'],
  ['a citation', 'As [@tea] says.'],
  ['code out of a file', '```ts file="../tea.ts"\n```'],
  ['very much', 'Tea. '.repeat(30_000)],
])('leaves out a text that holds %s', async (_, text) => {
  writePosts(fewest / 2 + 1);
  write('content/posts/en/tea.md', text);
  expect((await begin())?.files).not.toContain('content/posts/en/tea.md');
});

it('begins no thread for a few, on one core, outside a build, and where nothing is kept', async () => {
  writePosts(fewest / 2 - 1);
  expect(await begin()).toBeUndefined();
  writePosts(fewest / 2);
  expect(await begin({ cores: 1 })).toBeUndefined();
  expect(await begin({ command: 'dev' })).toBeUndefined();
  delete handedOn.cache;
  expect(await begin()).toBeUndefined();
});
