import type { AstroIntegration } from 'astro';
import { rehypeOctant, remarkOctant } from './markdown/index.ts';

/** The part of a unified Markdown processor that this integration extends. */
interface UnifiedOptions {
  remarkPlugins: unknown[];
  rehypePlugins: unknown[];
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
export default function octant(): AstroIntegration {
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        const { processor } = config.markdown;
        if (processor?.name !== 'unified') {
          logger.info(
            'figures carry no numbers: that takes `unified` from @astrojs/markdown-remark',
          );
          return;
        }
        const options = processor.options as unknown as UnifiedOptions;
        options.remarkPlugins.push(remarkOctant);
        options.rehypePlugins.push(rehypeOctant);
      },
    },
  };
}
