import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileBytes } from '../../support/file-bytes.ts';
import { differing } from '../../support/healthy-site.ts';
import { type Outcome, copyProject } from '../../support/project-copy.ts';
import { reportBuilds } from '../../support/report.ts';

const clock = { SOURCE_DATE_EPOCH: '1767225600' };
const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n\n');
const deep = Array.from({ length: 8 }, (_, level) => `${'    '.repeat(level)}- level ${level}`);

interface OddText {
  readonly title: string;
  /** The name of its file, which is its address, too. */
  readonly name: string;
  readonly text: string;
  /** Whether its page shows the text. */
  readonly isWhole: (page: ReturnType<typeof fromHtml>) => boolean;
}

const shows =
  (text: string): OddText['isWhole'] =>
  (page) =>
    toString(page).includes(text);

const oddTexts: readonly OddText[] = [
  {
    title: 'three hundred headings',
    name: 'headings',
    text: many(300, (index) => `## Heading ${index}\n\nText ${index}.`),
    isWhole: (page) => selectAll('.prose h2[id], article h2[id]', page).length >= 300,
  },
  {
    title: 'lists eight deep',
    name: 'lists',
    text: deep.join('\n'),
    isWhole: (page) => select('li li li li li li li li', page) !== undefined,
  },
  ...[
    ['with spaces', 'two words here'],
    ['of an emoji', '🫖'],
    ['of letters and marks', 'é (v1.2), a+b & c=d @ ~!'],
    ['in capitals', 'LOUD'],
    ['of two hundred letters', 'long'.repeat(50)],
    ['of Arabic letters', 'إبريق'],
    ['of a joined emoji', '👩‍🔬'.replaceAll('\u200d', '')],
  ].map(([how = '', name = '']) => ({
    title: `a name ${how}`,
    name,
    text: `It is called ${how}.`,
    isWhole: shows(`It is called ${how}.`),
  })),
];

const longTitle = 'Very long title, '.repeat(625).slice(0, 10_000);

describe('one build of texts that nobody writes by hand', () => {
  const pages = new Map<string, string>();
  let outcome: Outcome | undefined;
  let lists = '';

  beforeAll(async () => {
    using copy = copyProject('tests/fixtures/healthy');
    const write = (name: string, title: string, text: string) => {
      const head = `---\ntitle: ${JSON.stringify(title)}\ndate: 2025-03-01\nuntranslated: true\n---\n\n`;
      writeFileSync(join(copy.folder, `content/posts/en/${name}.md`), `${head}${text}\n`);
    };
    for (const { name, title, text } of oddTexts) write(name, title, text);
    write('title', longTitle, 'It is long.');
    outcome = await copy.build(clock);
    const dist = join(copy.folder, 'dist');
    for (const file of globSync('2025/03/01/*/index.html', { cwd: dist })) {
      pages.set(file.split('/').at(-2) ?? '', readFileSync(join(dist, file), 'utf8'));
    }
    lists = ['index.html', 'rss.xml', 'feed.json']
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('\n');
  });

  it('ends well, with each on a page of its own', async () => {
    expect(outcome?.code, outcome?.output.slice(-4000)).toBe(0);
    await reportBuilds('odd texts and names', oddTexts, ({ name, isWhole }) => {
      const page = pages.get(name);
      expect(page, name).toBeDefined();
      expect(isWhole(fromHtml(page ?? '')), name).toBe(true);
    });
  });

  it('shows a title of ten thousand signs, whole', () => {
    const heading = select('h1', fromHtml(pages.get('title') ?? ''));
    expect(heading && toString(heading).trim()).toBe(longTitle.trim());
    expect(lists.split(longTitle.trim()).length).toBeGreaterThan(3);
  });
});

/** What a machine or an editor does to files, and no reader may notice. */
const sameTexts: readonly {
  readonly title: string;
  readonly change?: (text: string) => string;
  readonly env?: NodeJS.ProcessEnv;
}[] = [
  { title: 'Windows line ends', change: (text) => text.replaceAll('\n', '\r\n') },
  { title: 'a byte-order mark', change: (text) => `\ufeff${text}` },
  { title: 'both', change: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` },
  { title: 'a clock half around the world', env: { TZ: 'Pacific/Kiritimati' } },
  { title: 'a clock on the other side', env: { TZ: 'Pacific/Pago_Pago' } },
  { title: 'a clock half an hour off', env: { TZ: 'Asia/Kathmandu' } },
  { title: 'another language', env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
];

describe('one build after the other', () => {
  it('gives the same bytes whatever editor or machine the texts come from', async () => {
    using copy = copyProject('tests/fixtures/healthy');
    const dist = join(copy.folder, 'dist');
    // But for citations, which are kept to the letter, line ends included.
    const files = globSync('content/**/*.{md,mdx,ts,json}', { cwd: copy.folder }).map((name) =>
      join(copy.folder, name),
    );
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    expect((await copy.build(clock)).code).toBe(0);
    const right = fileBytes(dist);
    await reportBuilds('other editors and machines', sameTexts, async ({ change, env }) => {
      files.forEach((file, at) => {
        writeFileSync(file, change ? change(texts[at] ?? '') : (texts[at] ?? ''));
      });
      const { code, output } = await copy.build({ ...clock, ...env });
      expect(code, output.slice(-3000)).toBe(0);
      expect(differing(fileBytes(dist), right)).toEqual([]);
    });
  });

  it('leads nowhere but below a base path of two levels', async () => {
    using copy = copyProject('tests/fixtures/healthy');
    const { code, output } = await copy.build({ ...clock, BASE_PATH: '/one/two' });
    expect(code, output.slice(-3000)).toBe(0);
    const dist = join(copy.folder, 'dist');
    const astray = globSync('**/*.html', { cwd: dist }).flatMap((name) =>
      selectAll('[href], [src]', fromHtml(readFileSync(join(dist, name), 'utf8')))
        .map(({ properties: { href, src } }) => String(href ?? src))
        .filter((address) => /^\/(?!\/)/.test(address) && !/^\/one\/two(\/|$)/.test(address)),
    );
    expect(astray).toEqual([]);
  });
});
