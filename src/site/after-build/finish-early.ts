import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import {
  type PageToMake,
  type Paths,
  showsText,
  unkeptFirst,
  unkeptPages,
} from '../cache/unkept-pages.ts';
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
    const pages = new Map(unkeptPages(paths, config).map((page) => [page.url, page]));
    const finish = earlyFinisher(folder, steps, search, speak);
    return { paths: unkeptFirst(paths, config), pages, finish };
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
  /** By their full addresses. */
  readonly pages: ReadonlyMap<string, PageToMake>;
  readonly finish: FinishPage;
}

/** Has each page finished as soon as a prerenderer has made it, and the search told of it. */
export function finishAtOnce(
  prerenderer: AstroPrerenderer,
  begin: (paths: Paths) => PagesToFinish,
  { foresee, list, settle }: EarlySearch,
): AstroPrerenderer {
  let toFinish: PagesToFinish | undefined;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      toFinish = begin(await prerenderer.getStaticPaths());
      const pages = [...toFinish.pages.values()];
      list(pages.map(fileOf), pages.filter(showsText).map(fileOf));
      return toFinish.paths;
    },
    render: async (request, options) => {
      const result = await prerenderer.render(request, options);
      const page = toFinish?.pages.get(request.url);
      const { response, metadata } = result instanceof Response ? { response: result } : result;
      if (!toFinish || !page || !response.body) return result;
      const body = new Uint8Array(await response.arrayBuffer());
      // What goes wrong is told when the site is finished.
      foresee(page.file, await toFinish.finish(body, page.file).catch(() => undefined));
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

function fileOf({ file }: PageToMake): string {
  return file;
}
