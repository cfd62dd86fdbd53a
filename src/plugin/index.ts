import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehypeOctant, remarkOctant } from './markdown/index.ts';

/** The part of a unified Markdown processor that this integration extends. */
interface UnifiedOptions {
  remarkPlugins: unknown[];
  rehypePlugins: unknown[];
}

/** Settings of the integration. */
export interface OctantOptions {
  /**
   * Folder of `.bib` files, relative to the project. Every build reads them first, and stops where
   * one has a mistake.
   *
   * @default 'content/citations'
   */
  readonly citations?: string;
}

/**
 * The Astro integration: numbers figures, gives headings the ids their authors wrote, and wraps
 * sections, in `.md` and `.mdx` alike.
 *
 * @example
 * ```js
 * // astro.config.mjs
 * export default defineConfig({
 *   markdown: { processor: unified() },
 *   integrations: [octant(), mdx()],
 * });
 * ```
 */
export default function octant(options: OctantOptions = {}): AstroIntegration {
  const { citations = 'content/citations' } = options;
  let root = '';
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        const { processor } = config.markdown;
        if (processor?.name !== 'unified') {
          logger.info(
            'figures carry no numbers: that takes `unified` from @astrojs/markdown-remark',
          );
          return;
        }
        const plugins = processor.options as unknown as UnifiedOptions;
        plugins.remarkPlugins.push(remarkOctant);
        plugins.rehypePlugins.push(rehypeOctant);
      },
      'astro:build:start': async () => {
        const { checkCitations } = await import('./citation/check-folder.ts');
        checkCitations(citations, root);
      },
    },
  };
}
