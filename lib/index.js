import { serveFigures } from "./figures/serve.js";
import { rehypeOctant, remarkOctant } from "./markdown/index.js";
/**
 * The Astro integration: numbers figures, gives headings the ids their authors wrote, and wraps
 * sections, in `.md` and `.mdx` alike; checks definitions and serves their figures as files.
 *
 * @throws {OctantError} when the site starts, for a wrong definition
 * @example
 * ```js
 * // astro.config.mjs
 * export default defineConfig({
 *   markdown: { processor: unified() },
 *   integrations: [octant({ matrices: './content/matrices' }), mdx()],
 * });
 * ```
 */
export default function octant({ matrices } = {}) {
    return {
        name: 'astro-octant',
        hooks: {
            'astro:config:setup': async (hook) => {
                extendMarkdown(hook);
                if (matrices !== undefined)
                    await serveFigures(matrices, hook);
            },
        },
    };
}
function extendMarkdown({ config, logger }) {
    const { processor } = config.markdown;
    if (processor?.name !== 'unified') {
        logger.info('figures carry no numbers: that takes `unified` from @astrojs/markdown-remark');
        return;
    }
    const options = processor.options;
    options.remarkPlugins.push(remarkOctant);
    options.rehypePlugins.push(rehypeOctant);
}
