import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { HookParameters } from 'astro';
import { validateConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingKeeper } from '../../../../src/plugin/parity/read-posts.ts';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import { type WholeReader, keepTexts } from '../../../../src/site/texts/kept-texts.ts';
import { type StillTexts, recmaStillParts } from '../../../../src/site/texts/still-parts.ts';
import { wholeTexts } from '../../../../src/site/texts/whole-texts.ts';
import { siteFormulas } from '../../../../src/site/formulas/index.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { siteLinks } from '../../../../src/site/links/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-texts-'));
  handedOn.cache = openCache(folder, '1');
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete handedOn.cache;
  delete handedOn.texts;
  vi.restoreAllMocks();
});

/** Begins a build, which counts the texts that it makes. */
async function begin(format: string, base = '/repo/') {
  const made: string[] = [];
  const katex: [typeof rehypeKatex, object] = [rehypeKatex, {}];
  const formulas = siteFormulas(katex);
  const { cache } = handedOn;
  if (cache) handedOn.texts = wholeTexts(cache, process.cwd());
  const setup = { command: 'build' } as HookParameters<'astro:config:setup'>;
  await formulas.integration.hooks['astro:config:setup']?.(setup);
  const links = siteLinks('https://example.org', base);
  const note = () => (_: unknown, file: { readonly path: string }) => {
    made.push(file.path);
  };
  const stills: StillTexts = new Map();
  const processor = keepTexts(
    unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [note, formulas.rehypeHold, katex, links.rehypeLinks],
      recmaPlugins: [[recmaStillParts, stills]],
      smartypants: false,
    }),
    ['https://example.org', base],
    { links: links.written, formulas, stills },
  );
  const shared = { syntaxHighlight: false } as const;
  const file = `content/posts/en/tea.${format}`;
  const path = join(process.cwd(), file);
  const markdown = await processor.createRenderer(shared);
  const mdx = await processor.createMdxRenderer?.(shared, { optimize: false });
  const make = async (text: string, frontmatter: Record<string, unknown> = { title: 'Tea' }) =>
    format === 'md'
      ? markdown.render(text, { fileURL: pathToFileURL(path), frontmatter })
      : mdx?.process(text, path, frontmatter);
  const { readWhole } = (format === 'md' ? markdown : mdx) as unknown as WholeReader;
  return {
    file,
    make,
    made,
    readWhole: (text: string, isAnew = false) => readWhole(text, path, { title: 'Tea' }, isAnew),
    processor,
    formulas,
    links: () => [...links.written.values()].flat(),
  };
}

const text = 'A [link](/cha/) and $x^2$.\n\n## Cha';

it('a text that MDX can’t parse is told with the edit, and any other mistake as it is', async () => {
  const { make } = await begin('mdx');
  await expect(make('\n\n## First {#first}\n')).rejects.toThrow(
    `content/posts/en/tea.mdx: The text has 1 problem.
- line 3: Could not parse expression with acorn
  Allowed: Markdown or MDX that the processor of the site can read
  Hint: write {/* #first */} instead of {#first}, which only Markdown reads`,
  );
  await expect(make('Text.\n\n<Open>\n')).rejects.toThrow('- line 3: Expected a closing tag for');
  await expect(make('[a](javascript:x)')).rejects.toThrow('"javascript:x"');
});

describe.each(['md', 'mdx'])('a text in .%s', (format) => {
  it('is made once, and leaves the same in every build', async () => {
    const first = await begin(format);
    const made = await first.make(text);
    const second = await begin(format);
    expect(await second.make(text)).toEqual(made);
    expect([first.made.length, second.made.length]).toEqual([1, 0]);
    expect(second.links()).toEqual(first.links());
    expect(second.links()).toMatchObject([{ line: 1, href: '/repo/cha/' }]);
    const drawn = first.formulas.drawnIn(made?.code ?? '');
    expect(drawn).toHaveLength(1);
    expect(second.formulas.drawnIn(made?.code ?? '')).toEqual(drawn);
  });

  it('is made anew once its words, its front matter or the site’s base path are others', async () => {
    await (await begin(format)).make(text);
    const words = await begin(format);
    await words.make(`${text}!`);
    const frontMatter = await begin(format);
    await frontMatter.make(text, { title: 'Cha' });
    const base = await begin(format, '/');
    await base.make(text);
    expect([words, frontMatter, base].map(({ made }) => made.length)).toEqual([1, 1, 1]);
  });

  it('is made anew where what was kept of it was scribbled on, and is the same', async () => {
    const made = await (await begin(format)).make(text);
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('Cha', 'Foe'));
    }
    const next = await begin(format);
    expect(await next.make(text)).toEqual(made);
    expect(next.made).toHaveLength(1);
  });

  it('is not kept with a mistake, nor with code out of another file', async () => {
    for (const wrong of ['[a](javascript:x)', '```ts file="../tools.ts"\n```']) {
      for (const build of [await begin(format), await begin(format)]) {
        await build.make(wrong).catch(() => undefined);
        expect(build.made).toHaveLength(1);
      }
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says a mistake once, though it is asked for again', async () => {
    const build = await begin(format);
    const wrong = '[a](javascript:x)';
    await expect(build.make(wrong)).rejects.toThrow('javascript:');
    await expect(build.make(wrong)).rejects.toThrow('javascript:');
    expect(build.made).toHaveLength(1);
  });

  it('is among those without a module, in this build and the next, if it is words alone', async () => {
    const first = await begin(format);
    expect(await first.readWhole(text)).toBe(true);
    const read = handedOn.texts?.find(first.file);
    expect(read).toMatchObject({ headings: [{ slug: 'cha' }], frontmatter: { title: 'Tea' } });
    const second = await begin(format);
    expect(await second.readWhole(text)).toBe(true);
    expect([first.made.length, second.made.length]).toEqual([1, 0]);
    expect(handedOn.texts?.find(second.file)).toEqual(read);
    expect(second.links()).toEqual(first.links());
    const signs = JSON.stringify(read?.pieces);
    expect(second.formulas.drawnIn(signs)).toEqual(first.formulas.drawnIn(signs));
    expect(first.formulas.drawnIn(signs)).toHaveLength(1);
  });

  it('is read anew where that is asked for, or where it is lost', async () => {
    await (await begin(format)).readWhole(text);
    const asked = await begin(format);
    expect(await asked.readWhole(text, true)).toBe(true);
    const lost = await begin(format);
    for (const name of readdirSync(folder)) {
      if (readFileSync(join(folder, name), 'utf8').includes('"pieces"')) rmSync(join(folder, name));
    }
    expect(await lost.readWhole(text)).toBe(true);
    expect([asked, lost].map(({ made }) => made.length)).toEqual([1, 1]);
    expect(handedOn.texts?.find(lost.file)).toBeDefined();
  });

  it('has a module with a picture, and with code out of another file', async () => {
    const build = await begin(format);
    for (const more of ['![Cup](./cup.png)', '```ts file="../tools.ts"\n```']) {
      expect(await build.readWhole(more)).toBe(false);
      expect(await build.readWhole(more)).toBe(false);
      expect(handedOn.texts?.find(build.file)).toBeUndefined();
    }
    // The first is kept for the bundler.
    expect(build.made).toHaveLength(1);
  });

  it('is made each time in dev', async () => {
    delete handedOn.cache;
    const dev = await begin(format);
    await dev.make(text);
    await dev.make(text);
    expect(dev.made).toHaveLength(2);
  });
});

it('reads a text once where translations are compared, and again where what was kept is spoilt', async () => {
  const { processor } = await begin('md');
  const { markdown } = await validateConfig({ markdown: { processor } }, folder, 'build');
  const { keepReading }: ReadingKeeper = markdown.processor.options;
  const made: string[] = [];
  const read = (key: string) =>
    keepReading?.(key, () => {
      made.push(key);
      return key === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(`of ${key}`);
    });
  expect([await read('a'), await read('a'), await read('b')]).toEqual(['of a', 'of a', 'of b']);
  await expect(read('broken')).rejects.toThrow('broken');
  expect(made).toEqual(['a', 'b', 'broken']);
  expect(readdirSync(folder)).toHaveLength(2);

  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'odd');
  expect(await read('a')).toBe('of a');
  delete handedOn.cache;
  expect(await read('a')).toBe('of a');
  expect(made.slice(3)).toEqual(['a', 'a']);
});
