import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { handedOn } from '../config/handed-on.ts';
import { textsFirst } from './page-order.ts';
import { type PageFolders, placeKept, removeLeft } from './place-kept.ts';

/** What of Astro's prerenderer its type doesn't say. */
interface Prerenderer {
  readonly app?: { readonly manifest?: Manifest };
}

/** What Astro knows of a site by the time that its pages are made. */
export interface Manifest {
  readonly csp?: unknown;
  readonly routes: readonly {
    readonly routeData: { readonly component: string };
    readonly styles?: unknown;
    readonly scripts?: unknown;
    readonly links?: unknown;
  }[];
}

/**
 * Has Astro keep pages from build to build. A route gives to each page a key of what that page alone
 * is made of; here comes to it what all of them depend on, beside their modules and texts, which
 * Astro compares itself. Where that can't be known, nothing is kept.
 *
 * @param pass what else is done to the prerenderer, of which Astro has one
 */
export function restorePages(
  pass = (prerenderer: AstroPrerenderer): AstroPrerenderer => prerenderer,
): AstroIntegration {
  let folders: PageFolders | undefined;
  let placed: readonly string[] = [];
  return {
    name: 'restore-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = config.experimental.incrementalBuild ? config : undefined;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          pass({
            ...prerenderer,
            getStaticPaths: async () => {
              const paths = await prerenderer.getStaticPaths();
              const { app } = prerenderer as Prerenderer;
              const common = commonKeys(handedOn.cache?.version, app?.manifest);
              const planned = textsFirst(paths).map(({ cacheKey: key, ...path }) => {
                const shared = key === undefined ? undefined : common.get(path.route.component);
                return {
                  ...path,
                  ...(shared !== undefined && { cacheKey: digest([shared, key]) }),
                };
              });
              if (folders) placed = await placeKept(planned, folders);
              return planned;
            },
          }),
        );
      },
      'astro:build:generated': async () => {
        if (folders) await removeLeft(placed, folders);
      },
    },
  };
}

/**
 * What all pages of a route share, by the route's file: the version of all that makes pages, the
 * hashes of every inline style and script, of which each page's policy tells, and the styles and
 * scripts that Vite has put together for this route.
 */
export function commonKeys(
  version: string | undefined,
  manifest: Manifest | undefined,
): ReadonlyMap<string, string> {
  if (version === undefined || !manifest) return new Map();
  const { csp, routes } = manifest;
  return new Map(
    routes.map(({ routeData: { component }, styles, scripts, links }) => [
      component,
      digest([version, csp, styles, scripts, links]),
    ]),
  );
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
