import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryLoader } from '../../../../src/site/entries/entry-loader.ts';
import { checkFrontMatter, postSchema } from '../../../../src/site/entries/post-schema.ts';

let root = '';
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'octant-entries-'))));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Loads posts as a build does, and gives what is stored and what is told. */
async function load(posts: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(posts)) {
    const file = join(root, 'content/posts', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const loader = entryLoader({
    folder: 'content/posts',
    checkNames: () => undefined,
    checkFrontMatter: (data, file) => {
      checkFrontMatter(data, file, postSchema);
    },
  });
  const stored: string[] = [];
  const getEntryInfo = ({ contents }: { contents: string }) => {
    const { frontmatter: data, content: body } = parseFrontmatter(contents);
    return Promise.resolve({ data, body });
  };
  const context = {
    collection: 'posts',
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    entryTypes: new Map([['.md', { getEntryInfo, getRenderFunction: () => undefined }]]),
    store: {
      keys: () => [],
      get: () => undefined,
      delete: () => undefined,
      set: ({ id }: { id: string }) => stored.push(id) > 0,
    },
    generateDigest: String,
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    logger: { warn: () => undefined, error: () => undefined },
  };
  const told = await loader.load(context as unknown as LoaderContext).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );
  return { stored: stored.sort(), told };
}

it('tells a build of all front matter that is wrong, and stores none of it', async () => {
  const right = '---\ntitle: Tea\ndate: 2025-07-17\n---\n';
  expect(await load({ 'en/a.md': right })).toEqual({ stored: ['en/a'], told: 'nothing' });
  const { stored, told } = await load({
    'en/b.md': '---\ntitle: Tea\ndatte: 2025-07-17\n---\n',
    'en/c.md': '---\ntitle: [Tea\n---\n',
    'en/d.md': '---\ntitle: Tea\n',
  });
  expect(stored).toEqual(['en/a']);
  expect(told).toMatch(/^content\/posts has 3 problems\.\n- content\/posts\/en\/b\.md: datte: /);
  for (const [name, found] of [
    ['b', 'datte'],
    ['c', 'unexpected end'],
    ['d', 'has no end'],
  ] as const) {
    const [, part = ''] = told.split(`- content/posts/en/${name}.md`);
    expect(part.split('\n- ')[0]).toContain(found);
  }
});

it('tells of one as such', async () => {
  for (const name of ['c', 'd']) rmSync(join(root, `content/posts/en/${name}.md`));
  const { told } = await load({});
  expect(told).toMatch(/^content\/posts\/en\/b\.md: The front matter has 1 problem\./);
});
