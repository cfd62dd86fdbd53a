import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFrontmatter } from '@astrojs/markdown-remark';
import { JSON_SCHEMA, load } from 'js-yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newPost } from '../../../../src/site/entries/new-post.ts';
import { checkFrontMatter } from '../../../../src/site/entries/post-schema.ts';
import { root, run } from '../../../support/project-copy.ts';

const now = new Date('2025-07-17T12:50:32Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes a pair of drafts whose front matter is right', () => {
  const files = newPost(['notes/green-tea'], folder, now);
  expect(files).toEqual([
    'content/posts/en/notes/green-tea.mdx',
    'content/posts/zh/notes/green-tea.mdx',
  ]);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(texts).toMatchInlineSnapshot(`
    [
      "---
    title: "Green tea"
    date: 2025-07-17 20:50:32
    tags: []
    draft: true
    ---

    ",
      "---
    title: "Green tea"
    ---

    ",
    ]
  `);
  for (const [index, text] of texts.entries()) {
    const data = load(extractFrontmatter(text) ?? '', { schema: JSON_SCHEMA });
    expect(() => {
      checkFrontMatter(data, files[index] ?? '');
    }).not.toThrow();
  }
});

it('changes nothing where the post is there, in whatever ending', () => {
  newPost(['a'], folder, now);
  expect(() => newPost(['a'], folder, now)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: npm run new has 2 problems.
    - content/posts/en/a.mdx: it is there already
      Allowed: a name that no post has
      Hint: choose another name
    - content/posts/zh/a.mdx: it is there already
      Allowed: a name that no post has
      Hint: choose another name]
  `);
});

it.each([
  [[], '- there is no name'],
  [['a', 'b'], '- a b: this is not one name'],
  [['--help'], '- --help: this is not one name'],
])('refuses %j', (args, found) => {
  expect(() => newPost(args, folder, now)).toThrow(`npm run new has 1 problem.
${found}
  Allowed: one name, the last part of the address of the post
  Hint: write  npm run new -- <slug> , such as  npm run new -- my-post`);
});

it('leaves no file of a post where one can’t be written', () => {
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  writeFileSync(join(folder, 'content/posts/zh'), 'No folder.');
  expect(() => newPost(['a'], folder, now)).toThrow(
    /^npm run new has 1 problem\.\n- content\/posts\/zh\/a\.mdx: it can't be written: .*\n {2}Allowed: a folder on a disk with room, which may be written\n {2}Hint: make room for it, or make it writable; no file is left of the post$/,
  );
  expect(existsSync(join(folder, 'content/posts/en/a.mdx'))).toBe(false);
});

it('refuses a name that can be no address', () => {
  expect(() => newPost(['what?'], folder, now)).toThrow('rename it, to "what" for example');
});

it('runs under plain Node as npm runs it', async () => {
  const words = ['--conditions=astro', join(root, 'src/site/entries/new.ts'), 'my-post'];
  const env = { SOURCE_DATE_EPOCH: '1752756632' };
  const { output, code } = await run(process.execPath, words, { cwd: folder, env });
  expect(output).toContain('content/posts/en/my-post.mdx\ncontent/posts/zh/my-post.mdx\n');
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'content/posts/en/my-post.mdx'), 'utf8')).toContain(
    'date: 2025-07-17 20:50:32\n',
  );
});
