import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { type MarkdownProcessor, parseFrontmatter } from 'astro/markdown';
import { createTreeReader } from '../../plugin/blocks/adapters/index.ts';
import { type ReadingKeeper, keepEdition } from '../../plugin/parity/read-posts.ts';
import type { WholeReader } from './kept-texts.ts';
import { readInPassing } from './read-in-passing.ts';
import type { TextReader } from './whole-texts.ts';

/**
 * Makes what reads texts as a build of the site does: posts where their editions are compared, and
 * each where its pages are made.
 */
export async function createTextReader(config: ReaderConfig): Promise<TextReader> {
  const root = fileURLToPath(config.root);
  const { image, markdown, srcDir } = config;
  const { processor, syntaxHighlight, shikiConfig, gfm, smartypants } = markdown;
  const shared = { syntaxHighlight, shikiConfig, gfm, smartypants };
  const inPassing = readInPassing(processor as Parameters<typeof readInPassing>[0]);
  const renderer = await processor.createRenderer({ image, ...shared } as Shared);
  // As Astro's integration of MDX puts them together.
  const mdx = await processor.createMdxRenderer?.(
    { ...shared, ...featuresOf(processor.options) } as Shared,
    { optimize: false, srcDir, sourcemap: false },
  );
  const [ofMarkdown, ofMdx] = [renderer, mdx] as unknown as [WholeReader, WholeReader];
  const { keepReading }: ReadingKeeper = processor.options;
  const read = createTreeReader(processor);

  return async (file, isAnew = false) => {
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
    const { readWhole } = file.endsWith('.mdx') ? ofMdx : ofMarkdown;
    let made: Promise<boolean> | undefined;
    const make = () => (made ??= readWhole(content, path, frontmatter, isAnew));
    const [, folder, language = ''] = file.split('/');
    if (folder === 'posts') {
      const reader = { read: inPassing?.(make, frontmatter, read) ?? read, keepReading };
      await keepEdition(reader, language, { source, path, file });
    }
    return make();
  };
}

/** The integrations that have to do with texts. */
const ofTexts = ['astro-octant', 'formulas'];

/** Has the integrations of a site do to its processor of texts what they do in a build. */
export async function extendReading(config: AstroConfig): Promise<void> {
  for (const { name, hooks } of config.integrations) {
    if (ofTexts.includes(name)) await hooks['astro:config:setup']?.(hookWith(config));
  }
}

type ReaderConfig = Pick<AstroConfig, 'image' | 'markdown' | 'root' | 'srcDir'>;

/** Astro says twice what its processors are handed, once without the `undefined` that may be there. */
type Shared = Parameters<MarkdownProcessor['createRenderer']>[0];

type Setup = HookParameters<'astro:config:setup'>;

/** Of all that integrations do, only what they do to the processor of texts matters here. */
function hookWith(config: AstroConfig): Setup {
  const ignore = () => undefined;
  const logger = { info: ignore, warn: ignore, error: ignore };
  return {
    command: 'build',
    config,
    logger,
    addWatchFile: ignore,
    injectRoute: ignore,
    updateConfig: () => config,
  } as unknown as Setup;
}

function featuresOf({
  gfm,
  smartypants,
}: {
  readonly gfm?: unknown;
  readonly smartypants?: unknown;
}) {
  return { ...(gfm !== undefined && { gfm }), ...(smartypants !== undefined && { smartypants }) };
}
