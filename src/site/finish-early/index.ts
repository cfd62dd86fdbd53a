import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { builtFolder } from '../after-build/finish-pages.ts';
import type { StartKeptStep } from '../after-build/keep-pages.ts';
import { readAstroPages } from '../cache/astro-pages.ts';
import { unkeptFirst } from '../cache/page-order.ts';
import { type Paths, unkeptPages } from '../cache/unkept-pages.ts';
import { handedOn } from '../config/handed-on.ts';
import type { SiteFormulas } from '../formulas/index.ts';
import type { SiteSearch } from '../search/site-search.ts';
import { startThread } from '../threads/start-thread.ts';
import { earlyFinisher } from './early-finisher.ts';
import { type PagesToFinish, finishAtOnce } from './finish-at-once.ts';
import { finishBeside } from './finish-beside.ts';

/** So few are finished nearly as soon without a thread, which has to get warm. */
const fewest = 60;

/**
 * Makes the pages that have to be made before all others, and has each finished at once, on another
 * core where they are many, so that the search index can be made of them while the site is still built.
 *
 * @param steps what is done to each page, among them that of the search
 * @returns what does so to a prerenderer, and what learns of the build that it is for
 */
export function finishEarly(
  steps: readonly StartKeptStep[],
  search: Pick<SiteSearch, 'foresee' | 'list' | 'settle' | 'step'>,
  formulas: Pick<SiteFormulas, 'share' | 'speak'>,
): {
  readonly prerender: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  readonly integration: AstroIntegration;
} {
  let config: AstroConfig;
  let thread: Worker | undefined;
  const isEnough = (pages: number) =>
    availableParallelism() > 1 && pages >= fewest && handedOn.cache !== undefined;

  const begin = (paths: Paths): PagesToFinish => {
    const { outDir, base, build } = config;
    const root = fileURLToPath(outDir);
    const folder = builtFolder(root, { base, build });
    const pages = new Map(unkeptPages(paths, config).map((page) => [page.url, page]));
    const toMake = { paths: unkeptFirst(paths, config), pages };
    const here = earlyFinisher(folder, steps, search, formulas.speak);
    const { cache } = handedOn;
    if (!cache || !isEnough(pages.size)) return { ...toMake, finish: here };
    const site = {
      root,
      base,
      assets: build.assets,
      formulas: formulas.share(),
      cache: { folder: cache.folder, version: cache.version },
    };
    return { ...toMake, finish: finishBeside((thread ??= startFinisher()), site, here) };
  };

  return {
    prerender: (prerenderer) => finishAtOnce(prerenderer, begin, search),
    integration: {
      name: 'finish-early',
      hooks: {
        'astro:config:done': (done) => {
          config = done.config;
        },
        'astro:build:start': () => {
          const isNew = readAstroPages(config.cacheDir).files.size === 0;
          // It loads what it needs while the site is bundled, if all of many pages are to be made.
          const isNeeded = isNew && isEnough(handedOn.texts?.count() ?? 0);
          thread = isNeeded ? startFinisher() : undefined;
        },
        'astro:build:generated': () => {
          void thread?.terminate();
        },
      },
    },
  };
}

function startFinisher(): Worker {
  return startThread(new URL('./finish-thread.ts', import.meta.url), {
    // Less makes it collect garbage for longer.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 },
  });
}
