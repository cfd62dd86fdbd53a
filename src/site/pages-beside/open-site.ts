import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrerenderResult, RouteData } from 'astro';
import { installRenderScope, renderForPrerender } from 'astro/app';
import type { PageToMake } from '../cache/unkept-pages.ts';
import { handedOn } from '../config/handed-on.ts';

/** What a page is made into. */
export interface PageResult {
  readonly headers: [name: string, value: string][];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly metadata: NonNullable<PrerenderResult['metadata']>;
}

/** A site that has been bundled, as another thread can be told of it. */
export interface BundledSite {
  /** Address of the module that holds it. */
  readonly entry: string;
  /** Words that stand beside their modules, by their digests, in memory that is shared. */
  readonly leftOut: ReadonlyMap<string, Uint8Array>;
  /** The styles of each route, by Astro's key. */
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** What of the bundled site Astro's own prerenderer uses. */
interface App extends Pick<Parameters<typeof renderForPrerender>[0], 'logger' | 'render'> {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly getLogger: () => Promise<unknown>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

/**
 * Opens a site that has been bundled, as Astro's own prerenderer does, in a thread that knows nothing
 * of the build.
 *
 * @returns what makes a page; `undefined` where one has a picture to be resized, or anything to tell,
 *   which only the build itself can do
 */
export async function openSite({
  entry,
  leftOut,
  pagesByKeys,
}: BundledSite): Promise<(page: PageToMake) => Promise<PageResult | undefined>> {
  handedOn.leftOut = new Map(
    [...leftOut].map(([digest, { buffer, byteOffset, byteLength }]) => [
      digest,
      Buffer.from(buffer, byteOffset, byteLength),
    ]),
  );
  const forBuild: unknown[] = [];
  const leave = (asked: unknown) => {
    forBuild.push(asked);
    return '';
  };
  const astroAsset = { addStaticImage: leave, recordReferencedImage: leave };
  Object.assign(globalThis, { astroAsset });
  const { app } = (await import(entry)) as { readonly app: App };
  // With the first page it would take the place of what is set here.
  await app.getLogger();
  app.setInternals({ pagesByKeys });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: leave } } },
  });
  installRenderScope(new AsyncLocalStorage());
  const routes = app.manifest.routes.map(({ routeData }) => routeData);

  return async ({ url, component, route }) => {
    forBuild.length = 0;
    const routeData = routes.find((each) => each.component === component && each.route === route);
    if (!routeData) return undefined;
    const options = { routeData, collectMetadata: true };
    const { response, metadata } = await renderForPrerender(app, new Request(url), options);
    const body = new Uint8Array(await response.arrayBuffer());
    if (forBuild.length > 0 || !response.ok || !metadata) return undefined;
    return { headers: [...response.headers], body, metadata };
  };
}
