import { expect, it } from 'vitest';
import { describeParity } from '../../../src/plugin/parity/report.ts';
import { readAstroConfig } from '../../../src/plugin/parity/read-astro-config.ts';
import { type Project, makeProject } from './project.ts';

/** The posts of a project, as its configuration has them read. */
async function readFolder({ root }: Project) {
  return { root, posts: 'content/posts', ...(await readAstroConfig(root)) };
}

it('a build says one line of each post that differs, and how many more there are', async () => {
  using project = makeProject({
    'en/a.md': 'One.\n\nTwo.\n\nThree.\n',
    'zh/a.md': '一。\n',
    'en/b.md': 'One.\n',
    'zh/b.md': '一。\n',
    'en/c.md': '---\nuntranslated: true\n---\n\nOne.\n',
  });
  expect(await describeParity(await readFolder(project))).toMatchInlineSnapshot(`
    [
      "a: content/posts/zh/a.md:1: block 2 of the beginning (paragraph) of en has no counterpart in zh; 2 more are listed by  npm run parity",
      "b: content/posts/zh/b.md:1: the translation into zh was never confirmed; read it, then run  npm run parity -- --confirm b",
    ]
  `);
});

it('a build that keeps what it has read says the same, and reads only what has changed', async () => {
  using project = makeProject({
    'en/a.md': 'One.\n\nTwo of $x$.\n',
    'zh/a.md': '一。\n',
    'en/b.md': 'One.\n',
    'zh/b.md': '一。\n',
  });
  const folder = await readFolder(project);
  const kept = new Map<string, string>();
  const build = async () => {
    const read: string[] = [];
    const report = await describeParity({
      ...folder,
      read: (text, take) => {
        read.push(text.file);
        return folder.read(text, take);
      },
      keepReading: async (key, make) => {
        const made = kept.get(key) ?? (await make());
        kept.set(key, made);
        return made;
      },
    });
    return { read, report };
  };
  const first = await build();
  expect(first.read).toHaveLength(4);
  expect(first.report).toEqual(await describeParity(folder));
  expect(await build()).toEqual({ read: [], report: first.report });

  project.write('content/posts/zh/a.md', '一。\n\n二。\n');
  const second = await build();
  expect(second.read).toEqual(['content/posts/zh/a.md']);
  expect(second.report).toEqual(await describeParity(folder));
  expect(second.report).not.toEqual(first.report);

  project.write('content/posts/zh/a.md', '一。 {#a}\n\n二。 {#a}\n\n## 甲 {#b}\n\n## 乙 {#b}\n');
  await expect(build()).rejects.toThrow('content/posts/zh/a.md');
  await expect(build()).rejects.toThrow('content/posts/zh/a.md');
});

it('a post of some languages says that it is not translated into the others', async () => {
  using project = makeProject({ 'en/a.md': 'One.\n', 'zh/a.md': '一。\n' });
  const languages = ['en', 'zh', 'ja'];
  const report = async () => describeParity({ ...(await readFolder(project)), languages });
  expect((await report()).join()).toContain('has no translation into ja');
  project.write('content/posts/en/a.md', '---\nuntranslated: true\n---\n\nOne.\n');
  expect(await report()).toEqual([
    'a: content/posts/zh/a.md:1: the translation into zh was never confirmed; read it, then run  npm run parity -- --confirm a',
  ]);
});
