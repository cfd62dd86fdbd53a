import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { parseFrontmatter } from 'astro/markdown';
import { expect, it, vi } from 'vitest';
import config from '../../../../astro.config.mjs';
import { type TreeReader, createTreeReader } from '../../../../src/plugin/blocks/adapters/index.ts';
import { readEdition } from '../../../../src/plugin/parity/read-posts.ts';
import { readInPassing } from '../../../../src/site/texts/read-in-passing.ts';
import { root } from '../../../support/project-copy.ts';

/** Reads nothing: all is to be taken from what makes the text. */
const none: TreeReader = () => Promise.reject(new Error('It was read apart.'));

const shared = { syntaxHighlight: false } as const;

/** Reads a text on the way to its page, and apart if `read` is given. */
async function readText(
  { options, ...processor }: ReturnType<typeof unified>,
  { source, file }: { readonly source: string; readonly file: string },
  read = none,
) {
  const path = join(root, file);
  const inPassing = readInPassing({ ...processor, options });
  if (!inPassing) throw new Error('The processor is not read in passing.');
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  const markdown = await processor.createRenderer(shared);
  const mdx = await processor.createMdxRenderer?.(shared, { optimize: false });
  let code: string | undefined;
  const make = async () => {
    const made = path.endsWith('.mdx')
      ? await mdx?.process(content, path, frontmatter)
      : await markdown.render(content, { fileURL: pathToFileURL(path), frontmatter });
    code = made?.code;
  };
  const reading = inPassing(make, frontmatter, read);
  const edition = await readEdition(reading, 'en', { source, path, file });
  return { edition, code };
}

it.each(['en', 'zh'])(
  'reads what is read apart of a text with all that there is: %s',
  async (language) => {
    const processor = config.markdown?.processor as ReturnType<typeof unified>;
    const file = `tests/fixtures/content/posts/${language}/specimen.mdx`;
    const source = readFileSync(join(root, file), 'utf8');
    const apart = createTreeReader(processor);
    const text = { source, path: join(root, file), file };
    const { edition } = await readText(processor, text);
    expect(edition.blocks.length).toBeGreaterThan(50);
    expect(edition).toEqual(await readEdition(apart, 'en', text));
  },
);

const tea = '# Tea {#tea}\n\nIt is *hot*.\n\n- One\n\n{#two}\n- Two';

it('has the plugins of a text run once, and leaves its page as it is', async () => {
  const plugin = vi.fn();
  const make = () => unified({ remarkPlugins: [() => plugin], smartypants: false });
  const renderer = await make().createRenderer(shared);
  const { code } = await renderer.render('# Tea\n\nIt is *hot*.');
  plugin.mockClear();
  const read = await readText(make(), {
    source: '# Tea\n\nIt is *hot*.',
    file: 'content/posts/en/tea.md',
  });
  expect(plugin).toHaveBeenCalledTimes(1);
  expect(read.code).toBe(code);
  expect(read.edition.blocks.map(({ id }) => id)).toEqual(['s1', 's1.1']);
});

it('finds what authors write behind headings', async () => {
  const text = { source: tea, file: 'content/posts/en/tea.md' };
  const processor = unified({ smartypants: false });
  const apart = createTreeReader(unified({ smartypants: false }));
  const { edition } = await readText(processor, text);
  expect(edition.blocks[0]).toMatchObject({ id: 'tea', named: true });
  expect(edition).toEqual(await readEdition(apart, 'en', { ...text, path: join(root, text.file) }));
});

it('leaves a mistake to the reader', async () => {
  const text = { source: '# Tea {#a}\n\n# Tea {#a}\n', file: 'content/posts/en/tea.md' };
  const apart = createTreeReader(unified({ smartypants: false }));
  await expect(readText(unified({ smartypants: false }), text, apart)).rejects.toThrow(
    'content/posts/en/tea.md',
  );
});

it('reads apart what is not made', async () => {
  const processor = unified({ smartypants: false });
  const apart = createTreeReader(unified({ smartypants: false }));
  const file = 'content/posts/en/tea.md';
  const text = { source: tea, path: join(root, file), file };
  const inPassing = readInPassing(processor);
  const taken = inPassing?.(() => Promise.resolve(), {}, apart);
  const failed = inPassing?.(() => Promise.reject(new Error('no')), {}, apart);
  const expected = await readEdition(apart, 'en', text);
  expect(await readEdition(taken ?? none, 'en', text)).toEqual(expected);
  expect(await readEdition(failed ?? none, 'en', text)).toEqual(expected);
});

it('leaves texts alone whose pages get other quotation marks', () => {
  expect(readInPassing(unified())).toBeUndefined();
  expect(readInPassing(unified({ smartypants: true }))).toBeUndefined();
});
