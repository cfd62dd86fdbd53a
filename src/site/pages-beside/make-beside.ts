import type { Worker } from 'node:worker_threads';
import type { AstroPrerenderer, PrerenderResult } from 'astro';
import type { CachePlace } from '../../plugin/disk-cache.ts';
import type { PageToMake, Paths } from '../cache/unkept-pages.ts';
import type { SharedFormulas } from '../formulas/shared-formulas.ts';
import type { ReadPage } from '../search/read-ahead.ts';
import type { TextPlaces } from '../texts/whole-texts.ts';
import { claims } from './claims.ts';
import { type Waiting, takeBack } from './lay-aside.ts';
import type { SiteFolder } from './finisher.ts';
import type { BundledSite, PageResult } from './open-site.ts';

/** What a thread has to know to make pages of a site, and to finish them. */
export interface SiteToMake {
  readonly site: BundledSite;
  readonly folder: SiteFolder;
  readonly formulas: SharedFormulas;
  readonly cache: CachePlace;
  readonly texts: TextPlaces;
}

/** What a thread is to make, in its order. */
export interface PagesToMake extends SiteToMake {
  readonly pages: readonly PageToMake[];
  /** Of the claims to them. */
  readonly memory: SharedArrayBuffer;
}

/** What a page is made into, as a thread sends it. */
export interface SentResult extends Omit<PageResult, 'body'> {
  readonly body: Waiting;
}

/** A page that a thread has made, by its place in the list, or has left. */
export interface SentPage {
  readonly index: number;
  readonly made: SentResult | undefined;
  /** What the search index reads of it. */
  readonly read?: ReadPage | undefined;
}

/** What is needed of a thread. */
export type PageThread = Pick<Worker, 'on' | 'postMessage' | 'ref' | 'terminate' | 'unref'>;

/** Pages that are made in a thread of its own, while others are made in this one. */
export interface PagesBeside {
  /** A page that the thread has made or is about to; `undefined` where it is left to who asks. */
  readonly ask: (url: string, component: string) => Promise<PageResult | undefined>;
  readonly end: () => void;
}

/**
 * Has a thread make pages of a site, the first ones first.
 *
 * @param foresee is told what the search index reads of a page that is finished, by its file
 */
export function makeBeside(
  site: SiteToMake,
  pages: readonly PageToMake[],
  thread: PageThread,
  foresee: (file: string, read: ReadPage | undefined) => void,
): PagesBeside {
  const { memory, take } = claims(pages.length);
  const made = pages.map(() => Promise.withResolvers<SentResult | undefined>());
  const places = new Map(pages.map(({ url, component }, index) => [`${component} ${url}`, index]));
  let asking = 0;
  const leaveAll = () => {
    for (const { resolve } of made) resolve(undefined);
  };
  thread.on('message', ({ index, made: page, read }: SentPage) => {
    made[index]?.resolve(page);
    const file = pages[index]?.file;
    if (page && file !== undefined) foresee(file, read);
  });
  thread.on('error', leaveAll);
  thread.on('exit', leaveAll);
  thread.postMessage({ ...site, pages, memory } satisfies PagesToMake);
  return {
    ask: async (url, component) => {
      const index = places.get(`${component} ${url}`);
      if (index === undefined || take(index)) return undefined;
      // While anyone waits for it, Node has to have something left to do.
      asking += 1;
      thread.ref();
      const page = await made[index]?.promise;
      asking -= 1;
      if (asking === 0) thread.unref();
      // Asked for once, it need not be held any longer.
      made[index] = Promise.withResolvers();
      if (!page) return undefined;
      // What is lost meanwhile is made again.
      const body = await takeBack(page.body).catch(() => undefined);
      return body && { ...page, body };
    },
    end: () => {
      void thread.terminate();
    },
  };
}

/** Takes from a thread what it has made, and has the prerenderer make the rest. */
export function askBeside(
  prerenderer: AstroPrerenderer,
  begin: (paths: Paths) => PagesBeside | undefined,
): AstroPrerenderer {
  let beside: PagesBeside | undefined;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      beside = begin(paths);
      return paths;
    },
    render: async (request, options) => {
      const page = await beside?.ask(request.url, options.routeData.component);
      return page ? resultOf(page) : prerenderer.render(request, options);
    },
    teardown: async () => {
      beside?.end();
      await prerenderer.teardown?.();
    },
  };
}

function resultOf({ headers, body, metadata }: PageResult): PrerenderResult {
  return { response: new Response(body, { headers }), metadata };
}
