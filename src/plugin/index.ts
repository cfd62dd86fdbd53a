import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { extendProcessor } from './blocks/adapters/extend-processor.ts';
import { serveFigures } from './figures/serve.ts';
import { readSiteLanguages } from './languages/site-languages.ts';
import { type OctantOptions, readOptions } from './integration-options.ts';
import type { Source } from './parity/read-posts.ts';
import { describeParity } from './parity/report.ts';
import { type ContentReader, createContentReader } from './store/content-plugin.ts';

export type { OctantOptions } from './integration-options.ts';

/**
 * The Astro integration: it numbers figures, gives headings the ids their authors wrote, wraps
 * sections, in `.md` and `.mdx` alike, reads and checks the content, and serves figures as files.
 *
 * @throws {OctantError} when the site starts, for an option that can't be used, and in a build for
 *   every definition and every entry that can't
 * @example
 * ```js
 * // astro.config.mjs
 * export default defineConfig({
 *   markdown: { processor: unified() },
 *   integrations: [octant({ matrices: './content/matrices' }), mdx()],
 * });
 * ```
 */
export default function octant(options: OctantOptions = {}): AstroIntegration {
  let source: Source | undefined;
  let content: ContentReader | undefined;
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': (hook) => {
        const { command, config, logger, updateConfig } = hook;
        const { strings, ...folders } = readOptions(options, config.root);
        updateConfig({ vite: { define: { __OCTANT_STRINGS__: JSON.stringify(strings) } } });
        const root = fileURLToPath(config.root);
        const site = readSiteLanguages(config, strings);
        if (site.folders.length > 1 && existsSync(join(root, folders.posts))) {
          source = { root, posts: folders.posts, languages: site.folders };
        }
        extendProcessor(config, logger, { posts: folders.posts, site });
        let told = '';
        content = createContentReader(folders, root, (error) => {
          const message = error?.message ?? '';
          if (command === 'dev' && message && message !== told) logger.error(message);
          told = message;
        });
        updateConfig({ vite: { plugins: [content.plugin] } });
        serveFigures(folders.matrices, hook);
      },
      'astro:build:start': ({ logger }) => {
        const error = content?.findError();
        if (error) throw error;
        for (const loss of content?.findLosses() ?? []) logger.warn(loss);
        if (!source) return;
        for (const finding of describeParity(source)) logger.warn(finding);
      },
    },
  };
}
