import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { reportBuilds } from '../support/report.ts';

const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n\n');

/** Texts of a size that nobody writes by hand, and that a program may. */
const texts: Readonly<Record<string, string>> = {
  blocks: many(5000, (index) => (index % 50 ? `Paragraph ${index}.` : `## Section ${index}`)),
  megabyte: many(2000, (index) => `Paragraph ${index}: ${'some words of it, '.repeat(30)}`),
  line: 'word '.repeat(2 ** 20 / 5),
  formulas: many(1000, (index) => `It is $x_{${index}}^2 + y$ and so on.`),
  nested: `${'>'.repeat(150)} deep`,
};

it('a post of any size becomes a page, alone and beside its translation', async () => {
  using copy = copyProject();
  const folder = join(copy.folder, 'content/posts');
  for (const [name, text] of Object.entries(texts)) {
    const date = 'date: 2025-01-01';
    writeFileSync(join(folder, `en/${name}.md`), `---\ntitle: ${name}\n${date}\n---\n\n${text}\n`);
    writeFileSync(join(folder, `zh/${name}.md`), `---\ntitle: ${name}\n---\n\n${text}\n`);
  }
  const start = performance.now();
  const { code, output } = await copy.build();
  expect(code, output.slice(-4000)).toBe(0);
  console.log(`posts of great size: built in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const page = (path: string) => readFileSync(join(copy.folder, 'dist', path), 'utf8');
  const wholes: readonly (readonly [name: string, isWhole: (html: string) => boolean])[] = [
    ['blocks', (html) => html.includes('Paragraph 4999.')],
    ['megabyte', (html) => html.includes('Paragraph 1999:')],
    ['line', (html) => html.length > 2 ** 20],
    ['formulas', (html) => html.match(/class="katex"/g)?.length === 1000],
    ['nested', (html) => html.match(/<blockquote/g)?.length === 150],
  ];
  const pages = ['2025/01/01', 'zh/2025/01/01'].flatMap((path) =>
    wholes.map(([name, isWhole]) => ({ path: `${path}/${name}/index.html`, isWhole })),
  );
  await reportBuilds('posts of great size', pages, ({ path, isWhole }) => {
    expect(isWhole(page(path)), path).toBe(true);
  });
  const beside = page('2025/01/01/blocks/parallel/index.html');
  expect(beside.match(/Paragraph \d+\./g)?.length).toBeGreaterThanOrEqual(4900);
});

it.each(['md', 'mdx'])(
  'a post in .%s that nests too deep stops the build by its name',
  async (ending) => {
    using copy = copyProject();
    const file = join(copy.folder, `content/posts/en/deep.${ending}`);
    writeFileSync(
      file,
      `---\ntitle: Deep\ndate: 2025-01-01\nuntranslated: true\n---\n\n${'>'.repeat(3000)} deep\n`,
    );
    const { code, output } = await copy.build();
    expect(code).not.toBe(0);
    expect(output).toContain(`content/posts/en/deep.${ending}: The text has 1 problem.`);
    expect(output).toContain('nest more than 200 levels deep');
  },
);
