import type { AstroPrerenderer } from 'astro';
import type { PageToMake, Paths } from '../cache/unkept-pages.ts';
import { showsText } from '../cache/page-order.ts';
import type { SiteSearch } from '../search/site-search.ts';
import type { FinishPage } from './early-finisher.ts';

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
  { foresee, list, settle }: Pick<SiteSearch, 'foresee' | 'list' | 'settle'>,
): AstroPrerenderer {
  let toFinish: PagesToFinish | undefined;
  const finishing: Promise<void>[] = [];
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
      if (!toFinish || !page) return result;
      const { finish } = toFinish;
      const { file } = page;
      overhear(result instanceof Response ? result : result.response, (body) => {
        // What goes wrong is told when the site is finished.
        const finished = finish(body, file).catch(() => undefined);
        // Others are made meanwhile.
        finishing.push(
          finished.then((read) => {
            foresee(file, read);
          }),
        );
      });
      return result;
    },
    teardown: async () => {
      await Promise.all(finishing.splice(0));
      settle();
      await prerenderer.teardown?.();
    },
  };
}

function fileOf({ file }: PageToMake): string {
  return file;
}

/** Hears what Astro reads of a response, which would take as long to be read twice as to be made. */
function overhear(response: Response, take: (body: Uint8Array) => void): void {
  const read = response.arrayBuffer.bind(response);
  response.arrayBuffer = async () => {
    const body = await read();
    take(new Uint8Array(body));
    return body;
  };
}
