import type { AstroConfig, AstroPrerenderer } from 'astro';
import { readAstroPages } from './astro-pages.ts';

/** The paths of a site, as its prerenderer lists them. */
export type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** A page to make: its address and its route. */
export interface PageToMake {
  readonly url: string;
  /** Its file below the output folder: `zh/index.html`. */
  readonly file: string;
  /** File of the route, relative to the project. */
  readonly component: string;
}

export type Setting = Pick<AstroConfig, 'base' | 'cacheDir' | 'site'>;

/** The pages that Astro will not take from its last build, as far as one can tell before it does. */
export function unkeptPages(paths: Paths, setting: Setting): PageToMake[] {
  const { base, site } = setting;
  return paths.filter(isUnkept(setting)).map(({ pathname, route: { component } }) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const address = `${base.replace(/\/$/, '')}/${path}${path && '/'}`;
    return { url: new URL(address, site).href, file: fileOf(path), component };
  });
}

export function isUnkept({
  cacheDir,
}: Pick<Setting, 'cacheDir'>): (path: Paths[number]) => boolean {
  const { find } = readAstroPages(cacheDir);
  return (path) => path.route.type === 'page' && (path.cacheKey === undefined || !find(path));
}

/** These stand where a host looks for them. */
const ofErrors = ['404', '500'];

function fileOf(path: string): string {
  if (ofErrors.includes(path)) return `${path}.html`;
  return `${path}${path && '/'}index.html`;
}
