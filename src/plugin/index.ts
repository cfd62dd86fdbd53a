import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createTreeReader, extendProcessor } from './blocks/adapters/index.ts';
import { serveFigures } from './figures/serve.ts';
import { readSiteLanguages } from './languages/site-languages.ts';
import { type OctantOptions, readOptions } from './integration-options.ts';
import type { PostFolder } from './parity/read-posts.ts';
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
  let folder: PostFolder | undefined;
  let content: ContentReader | undefined;
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': (hook) => {
        const { command, config, logger, updateConfig } = hook;
        // What is served then has been built, and the content need not be there.
        if (command === 'preview') return;
        const { posts, strings, reservedIds, ...folders } = readOptions(options, config.root);
        updateConfig({ vite: { define: { __OCTANT_STRINGS__: JSON.stringify(strings) } } });
        const root = fileURLToPath(config.root);
        const site = readSiteLanguages(config, strings);
        const { processor } = config.markdown;
        const isKnown = extendProcessor(processor, logger, { root, posts, site, reservedIds });
        if (isKnown && site.folders.length > 1 && existsSync(join(root, posts))) {
          folder = { root, posts, languages: site.folders, read: createTreeReader(processor) };
        }
        let told = '';
        content = createContentReader(folders, root, (error) => {
          const message = error?.message ?? '';
          if (command === 'dev' && message && message !== told) logger.error(message);
          told = message;
        });
        updateConfig({ vite: { plugins: [content.plugin] } });
        serveFigures(folders.matrices, hook);
      },
      'astro:build:start': async ({ logger }) => {
        const error = content?.findError();
        if (error) throw error;
        for (const loss of content?.findLosses() ?? []) logger.warn(loss);
        if (!folder) return;
        for (const finding of await describeParity(folder)) logger.warn(finding);
      },
    },
  };
}
