import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { noteDigests } from '../../src/site/after-build/trust-cache.ts';
import { fileBytes } from '../support/file-bytes.ts';
import { differing, healthySite } from '../support/healthy-site.ts';
import { edit, root } from '../support/project-copy.ts';
import { reportBuilds } from '../support/report.ts';

/** What is done to a site, by the paths of its files. */
interface Edit {
  readonly title: string;
  readonly change?: readonly [file: string, before: string, after: string];
  readonly move?: readonly [from: string, to: string];
  readonly remove?: readonly string[];
  /** Their texts, or the picture of which they are a copy. */
  readonly put?: Readonly<Record<string, string>>;
  /** When the site counts as built from then on. */
  readonly clock?: string;
}

const note = 'content/posts/en/note.md';
const kettle = 'content/posts/en/kettle.mdx';
const [cup, mug] = ['content/posts/en/cup.md', 'content/posts/en/mug.mdx'];
const [steam, pot] = ['content/posts/Steam.astro', 'content/examples/pot.ts'];
const text = (front = '', body = 'A cup of tea.') =>
  `---\ntitle: A Cup\ndate: 2025-02-01\nuntranslated: true\n${front}---\n\n${body}\n`;
const steaming = '<p class="steam">It steams.</p>\n<style>.steam { color: red }</style>\n';

/** Each is made to the site as the edits before it have left it. */
const edits: readonly Edit[] = [
  { title: 'a body', change: [note, 'A formula', 'Another formula'] },
  { title: 'a title', change: [note, 'A Note', 'A Remark'] },
  { title: 'tags', change: [note, '[kettle]', '[kettle, tea]'] },
  { title: 'a date', change: [note, '2025-01-01', '2025-01-01T09:00+08:00'] },
  { title: 'an excerpt', change: [kettle, 'Water comes', 'Water soon comes'] },
  { title: 'a new post', put: { [cup]: text('tags: [tea]\nmatrix: kettle\n') } },
  { title: 'a longer text', put: { [cup]: text('', 'tea '.repeat(1000)) } },
  {
    title: 'an included file',
    put: {
      [pot]: 'export const litres = 1;\n',
      [cup]: text('', '```ts file="../../examples/pot.ts"\n```'),
    },
  },
  { title: 'what that file holds', change: [pot, '= 1', '= 2'] },
  {
    title: 'a renamed post, with a component',
    move: [cup, mug],
    put: { [steam]: steaming, [mug]: text('', "import Steam from '../Steam.astro';\n\n<Steam />") },
  },
  { title: 'what that component says', change: [steam, 'It steams', 'It boils'] },
  { title: 'how it looks', change: [steam, 'color: red', 'color: blue'] },
  { title: 'a draft', change: [mug, 'title: A Cup', 'title: A Cup\ndraft: true'] },
  {
    title: 'a translation, and a draft no more',
    change: [mug, 'draft: true\ndate: 2025-02-01\nuntranslated: true\n', 'date: 2025-02-01\n'],
    put: { 'content/posts/zh/mug.md': '---\ntitle: 杯子\n---\n\n一杯茶。\n' },
  },
  { title: 'a removed post', remove: [mug, 'content/posts/zh/mug.md'] },
  {
    title: 'another picture of the same name',
    put: { 'content/pictures/kettle.png': 'tests/fixtures/content/pictures/cup.png' },
  },
  { title: 'a field of a .bib file', change: ['content/citations/kettle.bib', '2025}', '2024}'] },
  { title: 'a word of a matrix', change: ['content/matrices/kettle.ts', "'Samovar'", "'Urn'"] },
  { title: 'the name of the site', change: ['content/site.config.ts', 'A Healthy', 'A Sound'] },
  { title: 'a word of the site', change: ['public/locales/en/site.json', 'min read', 'minutes'] },
  { title: 'a component of the site', change: ['src/site/components/Footer.astro', '© ', '(c) '] },
  {
    title: 'the first page of a documentation',
    put: { 'content/docs/en/index.md': '---\ntitle: First\nuntranslated: true\n---\n\nRead.\n' },
  },
  {
    title: 'a post of the future',
    put: { 'content/posts/en/later.md': text().replace('2025-02-01', '2026-03-01') },
  },
  { title: 'the day of that post', clock: '1775000000' },
];

it('a build after an edit leaves the same bytes as one that begins with nothing', async () => {
  using site = await healthySite();
  const at = (name: string) => join(site.folder, name);
  let clock: NodeJS.ProcessEnv = {};
  const build = async () => {
    const { code, output } = await site.build(clock);
    expect(code, output).toBe(0);
    return fileBytes(at('dist'));
  };
  await reportBuilds('edits', edits, async ({ change, move, remove = [], put = {}, ...then }) => {
    if (change) edit(at(change[0]), change[1], change[2]);
    if (move) renameSync(at(move[0]), at(move[1]));
    for (const name of remove) rmSync(at(name));
    for (const [name, written] of Object.entries(put)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      if (name.endsWith('.png')) cpSync(join(root, written), at(name));
      else writeFileSync(at(name), written);
    }
    if (then.clock !== undefined) clock = { SOURCE_DATE_EPOCH: then.clock };
    const after = await build();
    for (const cache of caches) setAside(at(cache));
    mkdirSync(at('node_modules'));
    const anew = await build();
    for (const cache of caches) bringBack(at(cache));
    expect(differing(after, anew)).toEqual([]);
  });
});

const caches = ['node_modules', '.astro'];

function setAside(folder: string): void {
  if (existsSync(folder)) renameSync(folder, `${folder}-kept`);
}

function bringBack(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(`${folder}-kept`)) renameSync(`${folder}-kept`, folder);
}

it('takes from the last build what has not changed, and nothing by force', async () => {
  using site = await healthySite();
  const cache = join(site.folder, 'node_modules/.astro');
  const pageOf = (folder: string, slug: string) => join(folder, `2025/01/0${slug}/index.html`);
  const [changed, same] = ['1/note', '2/kettle'];
  for (const slug of [changed, same])
    edit(pageOf(join(cache, 'dist'), slug), '</main>', 'KEPT</main>');
  noteDigests(cache);
  edit(join(site.folder, note), 'A formula', 'Another formula');
  const holds = async (force: readonly string[]) => {
    const { code, output } = await site.build({}, force);
    expect(code, output).toBe(0);
    const page = (slug: string) => readFileSync(pageOf(join(site.folder, 'dist'), slug), 'utf8');
    return [changed, same].map((slug) => page(slug).includes('KEPT'));
  };
  expect(await holds([])).toEqual([false, true]);
  expect(await holds(['--force'])).toEqual([false, false]);
});
