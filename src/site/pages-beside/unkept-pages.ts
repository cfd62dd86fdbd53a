import type { AstroConfig, AstroPrerenderer } from 'astro';
import { readAstroPages } from '../cache/astro-pages.ts';
import type { PageToMake } from './open-site.ts';

/** The paths of a site, as its prerenderer lists them. */
export type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

type Setting = Pick<AstroConfig, 'base' | 'cacheDir' | 'site'>;

/** The pages that Astro will not take from its last build, as far as one can tell before it does. */
export function unkeptPages(paths: Paths, { base, cacheDir, site }: Setting): PageToMake[] {
  const { find } = readAstroPages(cacheDir);
  return paths
    .filter((path) => path.route.type === 'page' && (path.cacheKey === undefined || !find(path)))
    .map(({ pathname, route: { component, route } }) => {
      const path = pathname.replace(/^\/|\/$/g, '');
      const address = `${base.replace(/\/$/, '')}/${path}${path && '/'}`;
      const file = `${path}${path && '/'}index.html`;
      return { url: new URL(address, site).href, file, component, route };
    });
}
