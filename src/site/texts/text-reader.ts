import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { type MarkdownProcessor, parseFrontmatter } from 'astro/markdown';
import { createTreeReader } from '../../plugin/blocks/adapters/index.ts';
import { type ReadingKeeper, keepEdition } from '../../plugin/parity/read-posts.ts';

/** The integrations that have to do with texts. */
const ofTexts = ['astro-octant', 'formulas'];

/**
 * Makes what reads posts as a build of the site does, where their editions are compared and where
 * their pages are made, and leaves both in its cache.
 */
export async function createTextReader(
  config: AstroConfig,
): Promise<(file: string) => Promise<void>> {
  const root = fileURLToPath(config.root);
  for (const { name, hooks } of config.integrations) {
    if (ofTexts.includes(name)) await hooks['astro:config:setup']?.(hookWith(config));
  }
  const { image, markdown, srcDir } = config;
  const { processor, syntaxHighlight, shikiConfig, gfm, smartypants } = markdown;
  const shared = { syntaxHighlight, shikiConfig, gfm, smartypants };
  const renderer = await processor.createRenderer({ image, ...shared } as Shared);
  // As Astro's integration of MDX puts them together.
  const mdx = await processor.createMdxRenderer?.(
    { ...shared, ...featuresOf(processor.options) } as Shared,
    { optimize: false, srcDir, sourcemap: false },
  );
  const { keepReading }: ReadingKeeper = processor.options;
  const reader = { read: createTreeReader(processor), keepReading };

  return async (file) => {
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    const [, , language = ''] = file.split('/');
    await keepEdition(reader, language, { source, path, file });
    const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
    if (file.endsWith('.mdx')) await mdx?.process(content, path, frontmatter);
    else await renderer.render(content, { fileURL: pathToFileURL(path), frontmatter });
  };
}

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
