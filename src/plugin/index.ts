import type { AstroIntegration } from 'astro';
import { rehypeOctant, remarkOctant, satteriOctant } from './markdown/index.ts';

/** The part of a unified Markdown processor that this integration extends. */
interface UnifiedOptions {
  remarkPlugins: unknown[];
  rehypePlugins: unknown[];
}

/** The part of Astro's default Markdown processor that this integration extends. */
interface SatteriOptions {
  hastPlugins: unknown[];
}

/**
 * The Astro integration: numbers figures, gives headings the ids their authors wrote, gives each
 * block the id it shares with its translation, and wraps sections, in `.md` and `.mdx` alike.
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
        if (processor?.name === 'unified') {
          const options = processor.options as unknown as UnifiedOptions;
          options.remarkPlugins.push(remarkOctant);
          options.rehypePlugins.push(rehypeOctant);
          return;
        }
        if (processor?.name === 'satteri') {
          const options = processor.options as unknown as SatteriOptions;
          options.hastPlugins.push(satteriOctant);
        }
        logger.info('figures carry no numbers: that takes `unified` from @astrojs/markdown-remark');
      },
    },
  };
}
