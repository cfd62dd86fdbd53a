import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageFolders } from './i18n/parity/languages.ts';
import type { Source } from './i18n/parity/read-posts.ts';
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

/** Options of the integration. */
export interface OctantOptions {
  /**
   * Folder that holds one folder of posts per language of `i18n`, relative to the project. The
   * build compares each translation in it with its original and warns where they differ.
   *
   * @default 'content/posts'
   */
  readonly posts?: string;
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
export default function octant({ posts = 'content/posts' }: OctantOptions = {}): AstroIntegration {
  let source: Source | undefined;
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        if (!config.i18n || !existsSync(join(root, posts))) return;
        source = { root, posts, languages: languageFolders(config.i18n) };
      },
      'astro:build:start': async ({ logger }) => {
        if (!source) return;
        // Loaded when needed: the parsers are of no use to `astro dev`.
        const { checkParity } = await import('./i18n/parity/check.ts');
        const { writeFinding } = await import('./i18n/parity/report.ts');
        const findings = checkParity(source).flatMap((report) => report.findings);
        for (const finding of findings) logger.warn(writeFinding(finding));
      },
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
