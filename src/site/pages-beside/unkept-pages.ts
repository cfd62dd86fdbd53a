import { readFileSync } from 'node:fs';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import type { PageToMake } from './open-site.ts';

/** The paths of a site, as its prerenderer lists them. */
export type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

type Setting = Pick<AstroConfig, 'base' | 'cacheDir' | 'site'>;

/** What Astro has kept of pages, as far as it is of use here. */
type Kept = Readonly<Record<string, { readonly paths?: Readonly<Record<string, KeptPath>> }>>;
type KeptPath = { readonly cacheKey?: string } | undefined;

/** The pages that Astro will not take from its last build, as far as one can tell before it does. */
export function unkeptPages(paths: Paths, { base, cacheDir, site }: Setting): PageToMake[] {
  const kept = readKept(new URL('incremental-build.json', cacheDir));
  return paths
    .filter(({ pathname, route: { type, component }, cacheKey }) => {
      const key = kept[component]?.paths?.[pathname]?.cacheKey;
      return type === 'page' && (key === undefined || key !== cacheKey);
    })
    .map(({ pathname, route: { component, route } }) => {
      const path = pathname.replace(/^\/|\/$/g, '');
      const address = `${base.replace(/\/$/, '')}/${path}${path && '/'}`;
      const file = `${path}${path && '/'}index.html`;
      return { url: new URL(address, site).href, file, component, route };
    });
}

function readKept(file: URL): Kept {
  try {
    const { routes } = JSON.parse(readFileSync(file, 'utf8')) as { routes?: Kept };
    return routes ?? {};
  } catch {
    // The first build, or one whose cache is of no use.
    return {};
  }
}
