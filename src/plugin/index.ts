import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Source } from './i18n/parity/read-posts.ts';
import { extendProcessor } from './markdown/extend-processor.ts';
import { readSiteLanguages } from './i18n/site-languages.ts';

/** Options of the integration; each is a folder, relative to the project. */
export interface OctantOptions {
  /**
   * Holds a folder of posts per language of Astro's `i18n`. A build compares each translation in it
   * with its original, and warns where they differ.
   *
   * @default 'content/posts'
   */
  readonly posts?: string;
  /**
   * Holds `.bib` files. A build reads them first, and stops where one has a mistake.
   *
   * @default 'content/citations'
   */
  readonly citations?: string;
}

/**
 * The Astro integration: it numbers figures, gives headings the ids their authors wrote, wraps
 * sections, in `.md` and `.mdx` alike, and checks the content before a build.
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
  const { posts = 'content/posts', citations = 'content/citations' } = options;
  let root = '';
  let source: Source | undefined;
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        const site = readSiteLanguages(config);
        if (site.folders.length > 1 && existsSync(join(root, posts))) {
          source = { root, posts, languages: site.folders };
        }
        extendProcessor(config, logger, { posts, site });
      },
      // The checks are loaded when they run: their parsers are of no use to `astro dev`.
      'astro:build:start': async ({ logger }) => {
        const { checkCitations } = await import('./citation/check-folder.ts');
        checkCitations(citations, root);
        if (!source) return;
        const { describeParity } = await import('./i18n/parity/report.ts');
        for (const finding of describeParity(source)) logger.warn(finding);
      },
    },
  };
}
