import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { readAstroPages } from '../cache/astro-pages.ts';
import { type Paths, textsFirst, unkeptPages } from '../cache/unkept-pages.ts';
import { handedOn } from '../config/handed-on.ts';
import type { SiteFormulas } from '../formulas/index.ts';
import type { SiteSearch } from '../search/site-search.ts';
import { type PagesBeside, askBeside, makeBeside } from './make-beside.ts';
import type { BundledSite } from './open-site.ts';

/** So few are made nearly as soon without a thread, which has to load the site and get warm. */
const fewest = 60;

/**
 * Has the pages of a site made and finished on two cores: the last ones in a thread of its own, those
 * of texts before all others, since the search index waits for them. What that thread can't make, and
 * whatever fails there, this one makes, so that every mistake is told as it always is.
 *
 * @returns what does so to a prerenderer, and what learns of the build that it is for
 */
export function pagesBeside(
  formulas: Pick<SiteFormulas, 'share'>,
  search: Pick<SiteSearch, 'foresee'>,
  cores = availableParallelism(),
): {
  readonly prerender: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  readonly integration: AstroIntegration;
} {
  let config: AstroConfig;
  let thread: Worker | undefined;
  let pagesByKeys: BundledSite['pagesByKeys'] = new Map();

  const begin = (paths: Paths): PagesBeside | undefined => {
    const { cache, texts, leftOut = new Map<string, Buffer>() } = handedOn;
    const pages = unkeptPages(paths, config);
    const { outDir, base, build } = config;
    const root = fileURLToPath(outDir);
    const bundle = join(root, '.prerender');
    const [entry] = globSync('prerender-entry*.mjs', { cwd: bundle });
    if (!cache || !texts || !entry || cores < 2 || pages.length < fewest) {
      void thread?.terminate();
      return undefined;
    }
    const styles = [...pagesByKeys].map(([key, page]) => [key, { styles: page.styles }] as const);
    const site = {
      entry: pathToFileURL(join(bundle, entry)).href,
      leftOut,
      pagesByKeys: new Map(styles),
    };
    const folder = { root, base, build: { assets: build.assets } };
    const toMake = {
      site,
      folder,
      formulas: formulas.share(),
      cache: { folder: cache.folder, version: cache.version },
      texts: { root: texts.root, places: texts.places },
    };
    const inOrder = textsFirst(pages.toReversed());
    return makeBeside(toMake, inOrder, thread ?? startThread(), search.foresee);
  };

  return {
    prerender: (prerenderer) => askBeside(prerenderer, begin),
    integration: {
      name: 'pages-beside',
      hooks: {
        'astro:config:done': (done) => {
          config = done.config;
        },
        'astro:build:start': () => {
          const { cache, texts: { places } = {} } = handedOn;
          const isNew = readAstroPages(config.cacheDir).files.size === 0;
          // It loads what it needs while the site is bundled, if all of many pages are to be made.
          const isNeeded = cache && cores > 1 && isNew && places && places.size >= fewest;
          thread = isNeeded ? startThread() : undefined;
        },
        'astro:build:setup': ({ pages }) => {
          pagesByKeys = pages;
        },
      },
    },
  };
}

function startThread(): Worker {
  const thread = new Worker(new URL('./page-thread.ts', import.meta.url), {
    // Our own package as source, as Astro reads it.
    execArgv: ['--conditions=astro'],
    // Less makes it collect garbage for longer.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 },
  });
  // What it has not made is made without it.
  thread.on('error', () => undefined);
  // A build that fails doesn't wait for it.
  thread.unref();
  return thread;
}
