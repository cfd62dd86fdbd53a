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
  /** Pattern of the route: `/[...slug]`. */
  readonly route: string;
}

type Setting = Pick<AstroConfig, 'base' | 'cacheDir' | 'site'>;

/** The pages that Astro will not take from its last build, as far as one can tell before it does. */
export function unkeptPages(paths: Paths, setting: Setting): PageToMake[] {
  const { base, site } = setting;
  return paths.filter(isUnkept(setting)).map(({ pathname, route: { component, route } }) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const address = `${base.replace(/\/$/, '')}/${path}${path && '/'}`;
    return { url: new URL(address, site).href, file: fileOf(path), component, route };
  });
}

/** Routes that show one text each, of which the search index is made. */
const ofTexts = /\/\[\.\.\.(?:slug\]\/index|doc\]|page\])\.astro$/;

/** Whether a page shows a text, as its route tells. */
export function showsText({ component }: Pick<PageToMake, 'component'>): boolean {
  return ofTexts.test(component);
}

/** The same pages with those of texts first. */
export function textsFirst(pages: readonly PageToMake[]): PageToMake[] {
  return [...pages.filter(showsText), ...pages.filter((page) => !showsText(page))];
}

/** Of so many are a few one. */
const few = 10;

/**
 * The same paths with those pages first, if they are a few of many. Their order stays where two
 * routes have one path, which belongs to the first.
 */
export function unkeptFirst(paths: Paths, setting: Setting): Paths {
  const isFirst = isUnkept(setting);
  const first = new Set(paths.filter(isFirst));
  const areDistinct = new Set(paths.map(({ pathname }) => pathname)).size === paths.length;
  if (first.size > paths.length / few || !areDistinct) return paths;
  return [...first, ...paths.filter((path) => !first.has(path))];
}

function isUnkept({ cacheDir }: Pick<Setting, 'cacheDir'>): (path: Paths[number]) => boolean {
  const { find } = readAstroPages(cacheDir);
  return (path) => path.route.type === 'page' && (path.cacheKey === undefined || !find(path));
}

/** These stand where a host looks for them. */
const ofErrors = ['404', '500'];

function fileOf(path: string): string {
  if (ofErrors.includes(path)) return `${path}.html`;
  return `${path}${path && '/'}index.html`;
}
