import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { type Paths, unkeptFirst, unkeptPages } from '../cache/unkept-pages.ts';
import type { SiteSearch } from '../search/site-search.ts';
import { type FinishPage, earlyFinisher } from './early-finisher.ts';
import { builtFolder } from './finish-pages.ts';
import type { StartKeptStep } from './keep-pages.ts';

type EarlySearch = Pick<SiteSearch, 'foresee' | 'list' | 'settle'>;

/**
 * Makes the pages that have to be made before all others, and finishes each at once, so that the
 * search index can be made of them while the site is still built.
 *
 * @param steps what is done to each page, among them that of the search
 * @param speak puts into a page what is read of its formulas
 * @returns what does so to a prerenderer, and what learns of the build that it is for
 */
export function finishEarly(
  steps: readonly StartKeptStep[],
  search: EarlySearch & Pick<SiteSearch, 'step'>,
  speak: (html: string) => string,
): {
  readonly prerender: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  readonly integration: AstroIntegration;
} {
  let config: AstroConfig;
  const begin = (paths: Paths): PagesToFinish => {
    const { outDir, base, build } = config;
    const folder = builtFolder(fileURLToPath(outDir), { base, build });
    const files = new Map(unkeptPages(paths, config).map(({ url, file }) => [url, file]));
    const finish = earlyFinisher(folder, steps, search, speak);
    return { paths: unkeptFirst(paths, config), files, finish };
  };
  return {
    prerender: (prerenderer) => finishAtOnce(prerenderer, begin, search),
    integration: {
      name: 'finish-early',
      hooks: {
        'astro:config:done': (done) => {
          config = done.config;
        },
      },
    },
  };
}

/** Pages that have to be made, and what finishes one. */
export interface PagesToFinish {
  /** All paths of the site, in the order in which they are made. */
  readonly paths: Paths;
  /** Their files below the output folder, by their full addresses. */
  readonly files: ReadonlyMap<string, string>;
  readonly finish: FinishPage;
}

/** Has each page finished as soon as a prerenderer has made it, and the search told of it. */
export function finishAtOnce(
  prerenderer: AstroPrerenderer,
  begin: (paths: Paths) => PagesToFinish,
  { foresee, list, settle }: EarlySearch,
): AstroPrerenderer {
  let pages: PagesToFinish | undefined;
  const left = new Set<string>();
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      pages = begin(await prerenderer.getStaticPaths());
      const files = [...pages.files.values()];
      list(files);
      for (const file of files) left.add(file);
      return pages.paths;
    },
    render: async (request, options) => {
      const result = await prerenderer.render(request, options);
      const file = pages?.files.get(request.url);
      const { response, metadata } = result instanceof Response ? { response: result } : result;
      if (!pages || file === undefined || !response.body) return result;
      const body = new Uint8Array(await response.arrayBuffer());
      // What goes wrong is told when the site is finished.
      const read = await pages.finish(body, file).catch(() => undefined);
      if (read) foresee(file, read);
      left.delete(file);
      if (left.size === 0) settle();
      const { status, headers } = response;
      const again = new Response(body, { status, headers });
      return metadata ? { response: again, metadata } : again;
    },
    teardown: async () => {
      settle();
      await prerenderer.teardown?.();
    },
  };
}
