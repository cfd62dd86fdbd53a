import { expect, it } from 'vitest';
import { describeParity } from '../../../src/plugin/parity/report.ts';
import { readAstroConfig } from '../../../src/plugin/parity/read-astro-config.ts';
import { makeProject } from './project.ts';

it('a build says one line of each post that differs, and how many more there are', async () => {
  using project = makeProject({
    'en/a.md': 'One.\n\nTwo.\n\nThree.\n',
    'zh/a.md': '一。\n',
    'en/b.md': 'One.\n',
    'zh/b.md': '一。\n',
    'en/c.md': '---\nuntranslated: true\n---\n\nOne.\n',
  });
  const folder = {
    root: project.root,
    posts: 'content/posts',
    ...(await readAstroConfig(project.root)),
  };
  expect(await describeParity(folder)).toMatchInlineSnapshot(`
    [
      "a: content/posts/zh/a.md:1: block 2 of the beginning (paragraph) of en has no counterpart in zh; 2 more are listed by  npm run parity",
      "b: content/posts/zh/b.md:1: the translation into zh was never confirmed; read it, then run  npm run parity -- --confirm b",
    ]
  `);
});
