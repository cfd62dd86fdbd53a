import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/project-copy.ts';
import { describe, expect, it } from 'vitest';
import { runParity } from '../../../src/plugin/parity/command.ts';
import { makeProject } from './project.ts';

const posts = {
  'en/a.md': '---\ntitle: A\n---\n\n## One {#one}\n\nText.\n\nMore.\n',
  'zh/a.md': '---\ntitle: 甲\n---\n\n## 一 {#one}\n\n文字。\n\n更多。\n',
};
const lock = 'content/posts/parity.lock.json';
const bin = join(root, 'src/plugin/parity/bin.ts');

describe('npm run parity', () => {
  it('says that a translation was never confirmed', async () => {
    using project = makeProject(posts);
    expect(await runParity([], project.root)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "content/posts/en/a.md:5 · content/posts/zh/a.md:5
        the translation into zh was never confirmed; read it, then run  npm run parity -- --confirm a
      1 post: 1 to look at",
      }
    `);
  });

  it('proposes a command that a shell reads as it is meant, whatever the name of the post', () => {
    const names = [
      'My Post',
      'notes/green-tea',
      '绿茶',
      'Tea (green)',
      "It's!",
      'a & b',
      '~x',
      '$a',
    ];
    using project = makeProject(
      Object.fromEntries(
        names.flatMap((name) => [`en/${name}.md`, `zh/${name}.md`].map((file) => [file, 'Text.'])),
      ),
    );
    symlinkSync(join(root, 'node_modules'), join(project.root, 'node_modules'));
    const { stdout } = spawnSync(process.execPath, [bin], { cwd: project.root, encoding: 'utf8' });
    expect(stdout).toContain('npm run parity -- --confirm "My Post"\n');
    expect(stdout).toContain('npm run parity -- --confirm notes/green-tea\n');
    const proposed = [...stdout.matchAll(/then run {2}npm run parity -- --confirm (.*)$/gm)];
    const script = `printf '%s\\n' ${proposed.map(([, word]) => word).join(' ')}`;
    const read = spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout;
    expect(read.trimEnd().split('\n').sort()).toEqual(names.sort());
  });

  it('ends with 1 if it must be strict and there is anything to report', async () => {
    using project = makeProject(posts);
    expect((await runParity([], project.root)).code).toBe(0);
    expect((await runParity(['--strict'], project.root)).code).toBe(1);
    await runParity(['--confirm', 'a'], project.root);
    expect((await runParity(['--strict'], project.root)).code).toBe(0);
  });

  it('says in which language a block changed since it was confirmed', async () => {
    using project = makeProject(posts);
    await runParity(['--confirm', 'a'], project.root);
    project.write('content/posts/en/a.md', posts['en/a.md'].replace('Text.', 'Other text.'));
    expect(await runParity([], project.root)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "content/posts/en/a.md:7 · content/posts/zh/a.md:7
        block 1 of section 1 changed in en only since the translation was confirmed; when they agree, run  npm run parity -- --confirm a
      1 post: 1 to look at",
      }
    `);
    project.write('content/posts/zh/a.md', posts['zh/a.md'].replace('文字', '别的文字'));
    expect((await runParity([], project.root)).output).toContain('changed in en and zh since');
    await runParity(['--confirm', 'a'], project.root);
    expect((await runParity(['--strict'], project.root)).code).toBe(0);
  });

  it('reads a configuration that Node itself can’t read', () => {
    using project = makeProject(posts);
    project.write('languages.ts', "export enum Folder { en = 'en', zh = 'zh' }\n");
    project.write(
      'astro.config.mjs',
      `import { Folder } from './languages.ts';
      const locales = Object.values(Folder);
      export default { i18n: { defaultLocale: Folder.en, locales } };`,
    );
    const { stdout } = spawnSync(process.execPath, [bin], { cwd: project.root, encoding: 'utf8' });
    expect(stdout).toContain('the translation into zh was never confirmed');
  });

  it('takes no notice of how a text is wrapped', async () => {
    using project = makeProject(posts);
    await runParity(['--confirm', 'a'], project.root);
    project.write('content/posts/en/a.md', posts['en/a.md'].replace('## One', '\n##  One'));
    expect((await runParity(['--strict'], project.root)).code).toBe(0);
  });

  it('writes the same bytes for the same posts and leaves no draft', async () => {
    using project = makeProject(posts);
    await runParity(['--confirm', 'a'], project.root);
    const first = project.read(lock);
    await runParity(['--confirm', 'a'], project.root);
    expect(project.read(lock)).toBe(first);
    expect(existsSync(join(project.root, `${lock}.draft`))).toBe(false);
  });

  it('reports a missing translation, unless the post says that it has none', async () => {
    using project = makeProject({ ...posts, 'en/b.md': '---\ntitle: B\n---\n' });
    expect((await runParity([], project.root)).output).toContain('has no translation into zh');
    project.write('content/posts/en/b.md', '---\ntitle: B\nuntranslated: true\n---\n');
    expect((await runParity([], project.root)).output).not.toContain('has no translation');
  });

  it('compares a post that says it has no translation, but has one', async () => {
    using project = makeProject({
      'en/b.md': '---\nuntranslated: true\n---\n\nText.\n',
      'zh/b.md': '## 一 {#one}\n',
    });
    expect((await runParity([], project.root)).output).toMatchInlineSnapshot(`
      "content/posts/en/b.md:1 · content/posts/zh/b.md:1
        the front matter says  untranslated: true , but there is a translation; delete the line
      content/posts/en/b.md:5 · content/posts/zh/b.md:1
        block 1 of the beginning (paragraph) of en has no counterpart in zh
      content/posts/en/b.md:1 · content/posts/zh/b.md:1
        the heading of section 1 (heading) of zh has no counterpart in en
      1 post: 3 to look at"
    `);
  });
});

describe('npm run parity, given what it can’t use', () => {
  const refuse = async (
    files: Readonly<Record<string, string>>,
    args: readonly string[] = [],
  ): Promise<string> => {
    using project = makeProject({ ...posts, ...files });
    const kept = files['parity.lock.json'];
    const { output, code } = await runParity(args, project.root);
    expect(code).toBe(1);
    if (kept !== undefined) expect(project.read(lock)).toBe(kept);
    return output;
  };

  it('names a folder that is no language', async () => {
    expect(await refuse({ 'zn/a.md': 'Text.' })).toMatchInlineSnapshot(`
      "content/posts has 1 problem.
      - content/posts/zn: "zn" is not a language of the site
        Allowed: en, zh
        Hint: rename the folder (write "en" instead of "zn"), or add the language to the list that \`i18n.locales\` of the Astro configuration gets"
    `);
  });

  it('names two blocks of one id', async () => {
    const text = 'A. <!-- #x -->\n\nB. <!-- #x -->\n';
    expect(await refuse({ 'zh/b.md': text })).toMatchInlineSnapshot(`
      "content/posts/zh/b.md: The text has 1 problem.
      - line 3: the id "x" stands on line 1 already
        Allowed: one block per id, so that each has one counterpart in the other language
        Hint: give this paragraph another id, here and in the other languages"
    `);
  });

  it('names the line at which a text can’t be parsed', async () => {
    expect(await refuse({ 'zh/b.mdx': 'Text.\n\n<Open>\n' })).toMatchInlineSnapshot(`
      "content/posts/zh/b.mdx: The text has 1 problem.
      - line 3: Expected a closing tag for \`<Open>\` (3:1)
        Allowed: Markdown or MDX that the processor of the site can read
        Hint: mend the syntax there; \`astro build\` shows the place too"
    `);
  });

  it('keeps a lock file that is no JSON', async () => {
    const broken = { 'parity.lock.json': '{ "version": 1, "posts": {' };
    expect(await refuse(broken)).toMatchInlineSnapshot(`
      "content/posts/parity.lock.json: The lock has 1 problem.
      - the whole file: it is not JSON: Expected property name or '}' in JSON at position 26 (line 1 column 27)
        Allowed: what  npm run parity -- --confirm  writes
        Hint: restore the file from version control; only if it has no good version, delete it and confirm every post again"
    `);
    expect(await refuse(broken, ['--confirm', 'a'])).toContain('it is not JSON');
  });

  it('keeps a lock file of another shape', async () => {
    const text = '{ "version": 2, "posts": { "a": { "zh": { "one": ["1"] } } } }';
    expect(await refuse({ 'parity.lock.json': text }, ['--confirm', 'a'])).toMatchInlineSnapshot(`
      "content/posts/parity.lock.json: The lock has 2 problems.
      - version: Invalid input: expected 1
        Allowed: what  npm run parity -- --confirm  writes
        Hint: restore the file from version control; only if it has no good version, delete it and confirm every post again
      - posts.a.zh.one: Too small: expected array to have >=2 items
        Allowed: what  npm run parity -- --confirm  writes
        Hint: restore the file from version control; only if it has no good version, delete it and confirm every post again"
    `);
  });

  it('names a post in the lock file that is not there', async () => {
    const text = '{ "version": 1, "posts": { "aa": {}, "a": { "zn": {} } } }';
    expect(await refuse({ 'parity.lock.json': text }, ['--confirm', 'a'])).toMatchInlineSnapshot(`
      "content/posts/parity.lock.json: The lock has 2 problems.
      - posts.aa: there is no post "aa"
        Allowed: a
        Hint: write "a" instead of "aa", or delete the entry
      - posts.a.zn: there is no language "zn"
        Allowed: en, zh
        Hint: write "en" instead of "zn", or delete the entry"
    `);
  });

  it('keeps a lock file that there is no room to write anew', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `Paragraph ${at}.\n\n`).join('');
    using project = makeProject({ 'en/a.md': text, 'zh/a.md': text });
    await runParity(['--confirm', 'a'], project.root);
    const kept = project.read(lock);
    project.write('content/posts/en/a.md', text.replace('Paragraph 1', 'Another'));
    const words = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, bin, '--confirm', 'a'];
    const { stdout, status } = spawnSync('sh', words, { cwd: project.root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/posts/parity.lock.json: The lock has 1 problem.
      - the whole file: it can't be written: EFBIG: file too large, write
        Allowed: a file on a disk with room, which may be written
        Hint: make room for it, or make it writable; it stands as it was
      "
    `);
    expect(project.read(lock)).toBe(kept);
    expect(existsSync(join(project.root, `${lock}.draft`))).toBe(false);
  });

  it('names a post that stands twice in one language', async () => {
    expect(await refuse({ 'zh/a.mdx': 'Text.' })).toMatchInlineSnapshot(`
      "The folder of posts has 1 problem.
      - content/posts/zh/a.mdx: "content/posts/zh/a.md" is the same post in the same language
        Allowed: one file a post and language
        Hint: delete one of the two, or give it another name"
    `);
  });

  it('names a folder of posts that is not there', async () => {
    expect(await refuse({}, ['--posts', 'nowhere'])).toMatch(
      /^The folder of posts has 1 problem\.\n- nowhere: the folder can't be read: ENOENT[^\n]*\n {2}Allowed: a folder that holds one folder a language\n {2}Hint: name the folder that holds one folder of posts per language$/,
    );
  });

  it('waits for another run that is writing', async () => {
    const files = { 'parity.lock.json.draft': '' };
    expect(await refuse(files, ['--confirm', 'a'])).toMatchInlineSnapshot(`
      "content/posts/parity.lock.json: The lock has 1 problem.
      - the whole file: content/posts/parity.lock.json.draft stands there already: it is being written, or a run was cut off
        Allowed: one change at a time
        Hint: wait for the other run; if there is none, delete content/posts/parity.lock.json.draft"
    `);
  });

  it('names the post to confirm that is not there', async () => {
    expect(await refuse({}, ['--confirm', 'b'])).toMatchInlineSnapshot(`
      "npm run parity has 1 problem.
      - --confirm b: there is no post "b"
        Allowed: a
        Hint: write "a" instead of "b""
    `);
  });

  it('names an option that is not there', async () => {
    expect(await refuse({}, ['--strickt'])).toMatchInlineSnapshot(`
      "npm run parity has 1 problem.
      - --strickt: Unknown option '--strickt'
        Allowed: the options below
        Hint: use

      npm run parity -- [--strict] [--confirm <post>]… [--posts <folder>]

        Reports where a translation differs from its original.
        --strict          ends with 1 if there is anything to report
        --confirm <post>  records that the translations of the post say what its original says
        --posts <folder>  holds one folder per language, or beside those the texts of the first; content/posts by default"
    `);
  });

  it('asks for a configuration where there is none', async () => {
    using project = makeProject(posts);
    rmSync(join(project.root, 'astro.config.mjs'));
    const { output } = await runParity([], project.root);
    expect(output).toContain('there is no Astro configuration in this folder\n');
  });

  it('asks for a configuration that names languages', async () => {
    using project = makeProject(posts);
    project.write('astro.config.mjs', 'export default {};\n');
    const { output } = await runParity([], project.root);
    expect(output).toMatchInlineSnapshot(`
      "npm run parity has 1 problem.
      - astro.config.mjs: it names no languages
        Allowed: astro.config.mjs, astro.config.js, astro.config.ts, astro.config.mts, with the languages of the site
        Hint: run it where astro.config.mjs is, which holds  i18n: { defaultLocale, locales }"
    `);
  });
});

describe('a site whose first language stands beside the folders of the others', () => {
  const docs = {
    'content/posts/index.md': '## One {#one}\n\nText 3.\n',
    'content/posts/guides/tea.md': 'Tea.\n',
    'content/posts/zh/index.md': '## 一 {#one}\n\n文字。\n',
    'content/posts/zh/only.md': '只有中文。\n',
  };

  it('finds its pairs, in folders of the first language too', async () => {
    using project = makeProject({});
    for (const [file, text] of Object.entries(docs)) project.write(file, text);
    const { output } = await runParity([], project.root);
    expect(output).toMatchInlineSnapshot(`
      "content/posts/guides/tea.md:1 · content/posts/zh/guides/tea.md:1
        the post has no translation into zh; add it, or write  untranslated: true  in its front matter
      content/posts/index.md:3 · content/posts/zh/index.md:3
        block 1 of section 1: the numbers differ: 3 in en, none in zh
      content/posts/index.md:1 · content/posts/zh/index.md:1
        the translation into zh was never confirmed; read it, then run  npm run parity -- --confirm index
      content/posts/zh/only.md:1 · content/posts/only.md:1
        the post has no translation into en; add it, or write  untranslated: true  in its front matter
      3 posts: 4 to look at"
    `);
    await runParity(['--confirm', 'index', '--posts', 'content/posts'], project.root);
    expect(project.read(lock)).toContain('"index"');
  });

  it('is known by what an integration says of its languages', () => {
    using project = makeProject({});
    for (const [file, text] of Object.entries(docs)) project.write(file, text);
    project.write(
      'astro.config.mjs',
      `const docs = {
        name: 'docs',
        hooks: {
          'astro:config:setup': ({ updateConfig }) => {
            const locales = [{ path: 'en', codes: ['en'] }, { path: 'zh', codes: ['zh-CN'] }];
            const routing = { prefixDefaultLocale: false, redirectToDefaultLocale: false };
            updateConfig({ i18n: { defaultLocale: 'en', locales, routing } });
          },
        },
      };
      export default { integrations: [docs] };`,
    );
    symlinkSync(join(root, 'node_modules'), join(project.root, 'node_modules'));
    const { stdout } = spawnSync(process.execPath, [bin], { cwd: project.root, encoding: 'utf8' });
    expect(stdout).toContain('content/posts/index.md:1 · content/posts/zh/index.md:1');
  });
});
