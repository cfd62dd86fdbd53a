import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkCitations } from './store/check-citations.ts';
import { serveFigures } from './figures/serve.ts';
import type { Source } from './parity/read-posts.ts';
import { describeParity } from './parity/report.ts';
import { extendProcessor } from './blocks/adapters/extend-processor.ts';
import type { SiteStrings } from './languages/catalogue/catalogue.ts';
import { checkStrings } from './languages/check-strings.ts';
import { readSiteLanguages } from './languages/site-languages.ts';
import { OctantError } from './problems.ts';

/** Options of the integration; folders are relative to the project. */
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
  /**
   * Holds matrix definitions, one a file. Each is checked whole when the site starts, and each of its
   * figures is served as `/figures/<matrix>/<figure>.<lang>.svg`, and as `.png` where
   * `@resvg/resvg-wasm` and `@expo-google-fonts/noto-serif-sc` are installed.
   *
   * @default 'content/matrices'
   */
  readonly matrices?: string;
  /**
   * Texts that take the place of what the components say by themselves, by language tag and key, for
   * a language that the package doesn't speak or to say something otherwise.
   *
   * @default {}
   * @example
   * ```js
   * octant({ strings: { fr: { copy: 'Copier' }, zh: { cell: '子空间' } } });
   * ```
   */
  readonly strings?: SiteStrings;
}

/**
 * The Astro integration: it numbers figures, gives headings the ids their authors wrote, wraps
 * sections, in `.md` and `.mdx` alike, checks the content, and serves figures as files.
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
export default function octant(options: OctantOptions = {}): AstroIntegration {
  const { posts = 'content/posts', citations = 'content/citations', strings = {} } = options;
  let root = '';
  let source: Source | undefined;
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': async (hook) => {
        const { config, logger, updateConfig } = hook;
        const problems = checkStrings(strings);
        if (problems.length > 0) throw new OctantError('The call of octant()', problems);
        updateConfig({ vite: { define: { __OCTANT_STRINGS__: JSON.stringify(strings) } } });
        root = fileURLToPath(config.root);
        const site = readSiteLanguages(config, strings);
        if (site.folders.length > 1 && existsSync(join(root, posts))) {
          source = { root, posts, languages: site.folders };
        }
        extendProcessor(config, logger, { posts, site });
        await serveFigures(options.matrices, hook);
      },
      // Not loaded here: what has read Astro's configuration from a package is closed by then.
      'astro:build:start': ({ logger }) => {
        checkCitations(citations, root);
        if (!source) return;
        for (const finding of describeParity(source)) logger.warn(finding);
      },
    },
  };
}
