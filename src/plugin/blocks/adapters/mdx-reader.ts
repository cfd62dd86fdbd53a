import { createRequire } from 'node:module';
import type { UnifiedResolvedOptions } from '@astrojs/markdown-remark';
import { type MdxRenderer, createDefaultAstroMetadata } from 'astro/markdown';
import { fromAstro } from './load-from-astro.ts';

/** What is used of `@mdx-js/mdx` (https://mdxjs.com/packages/mdx/#createprocessoroptions). */
interface Mdx {
  readonly createProcessor: (options: object) => {
    readonly process: (file: object) => Promise<unknown>;
  };
}

/**
 * Makes a reader of MDX where the processor has none: in Astro 6 `@astrojs/mdx` reads it, with the
 * plugins that the processor holds.
 *
 * @returns `undefined` where the site has no `@astrojs/mdx`
 */
export function createMdxReader(
  options: Pick<UnifiedResolvedOptions, 'remarkPlugins' | 'rehypePlugins' | 'remarkRehype' | 'gfm'>,
): MdxRenderer | undefined {
  const load = requireOfMdx();
  if (!load) return undefined;
  const { createProcessor } = load('@mdx-js/mdx') as Mdx;
  const { default: remarkGfm } = load('remark-gfm') as { readonly default: unknown };
  const { remarkPlugins, rehypePlugins, remarkRehype, gfm } = options;
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins: [...(gfm === false ? [] : [remarkGfm]), ...remarkPlugins],
    rehypePlugins,
    remarkRehypeOptions: remarkRehype,
  });
  return {
    async process(value, path, frontmatter) {
      await processor.process({ value, path, data: { astro: { frontmatter } } });
      return { code: '', astroMetadata: createDefaultAstroMetadata() };
    },
  };
}

function requireOfMdx(): NodeJS.Require | undefined {
  try {
    return createRequire(fromAstro.resolve('@astrojs/mdx/package.json'));
  } catch {
    return undefined;
  }
}
