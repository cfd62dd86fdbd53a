import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { validateConfig } from 'astro/config';
import { type MarkdownProcessor, parseFrontmatter } from 'astro/markdown';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import octant from '../../../../src/plugin/index.ts';
import { type ReadingKeeper, keyOfReading } from '../../../../src/plugin/parity/read-posts.ts';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { keepTexts } from '../../../../src/site/texts/kept-texts.ts';
import { createTextReader, extendReading } from '../../../../src/site/texts/text-reader.ts';
import { wholeTexts } from '../../../../src/site/texts/whole-texts.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-reader-'));
  handedOn.cache = openCache(join(root, 'cache'), '1');
  handedOn.texts = wholeTexts(handedOn.cache, root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  delete handedOn.cache;
  delete handedOn.texts;
});

type Shared = Parameters<MarkdownProcessor['createRenderer']>[0];

/** With a picture it has a module, for which a build asks. */
const source = '---\ntitle: Tea\n---\n\nTea is *hot*. ![Cup](./cup.png)\n';

it.each(['md', 'mdx'])('leaves what a build looks for of a text in .%s', async (format) => {
  const file = `content/posts/en/tea.${format}`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
  const plugin = vi.fn(() => undefined);
  const other = vi.fn();
  const none = {
    links: new Map<string, []>(),
    formulas: { drawnIn: () => [], remember: () => undefined },
    stills: new Map(),
  };
  const processor = keepTexts(
    unified({ rehypePlugins: [() => plugin], smartypants: false }),
    [],
    none,
  );
  const written = {
    i18n: { defaultLocale: 'en', locales: ['en', 'zh'] },
    markdown: { processor, syntaxHighlight: false as const },
    integrations: [octant(), { name: 'other', hooks: { 'astro:config:setup': other } }],
  };
  const config = await validateConfig(written, `${root}/`, 'build');
  await extendReading(config);
  const read = await createTextReader(config);
  await read(file);
  expect(plugin).toHaveBeenCalledTimes(1);
  expect(other).not.toHaveBeenCalled();

  // As Astro asks for a page, and the comparison of editions for a reading.
  const { image, markdown, srcDir } = config;
  const { processor: _, remarkPlugins, rehypePlugins, remarkRehype, ...shared } = markdown;
  const path = join(root, file);
  const { content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  const frontmatter = { title: 'Tea' };
  let made: { readonly code: string } | undefined;
  if (format === 'md') {
    const renderer = await processor.createRenderer({ image, ...shared } as Shared);
    made = await renderer.render(content, { fileURL: pathToFileURL(path), frontmatter });
  } else {
    const options = { optimize: false, srcDir, sourcemap: false };
    const told = Object.assign({}, shared, { smartypants: false }) as Shared;
    const renderer = await processor.createMdxRenderer?.(told, options);
    made = await renderer?.process(content, path, frontmatter);
  }
  expect(made?.code).toContain('hot');
  const { keepReading } = processor.options as ReadingKeeper;
  const reading = await keepReading?.(keyOfReading({ file, source }), () => Promise.resolve(''));
  expect(reading).toContain('"language":"en"');
  expect(plugin).toHaveBeenCalledTimes(1);
});

it('says what is wrong with a text', async () => {
  const file = 'content/posts/en/tea.mdx';
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), 'Tea is {hot.');
  const none = {
    links: new Map<string, []>(),
    stills: new Map(),
  };
  const formulas = { drawnIn: () => [], remember: () => undefined };
  const processor = keepTexts(unified({ smartypants: false }), [], { ...none, formulas });
  const markdown = { processor, syntaxHighlight: false as const };
  const config = await validateConfig({ markdown, integrations: [octant()] }, `${root}/`, 'build');
  await expect((await createTextReader(config))(file)).rejects.toThrow('content/posts/en/tea.mdx');
});
