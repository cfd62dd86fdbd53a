import { type Paths, type Setting, isUnkept } from './unkept-pages.ts';

/** Routes that show one text each, of which the search index is made. */
const ofTexts = /\/\[\.\.\.(?:slug\]\/index|doc\]|page\])\.astro$/;

/** Whether a page shows a text, as its route tells. */
export function showsText({ component }: { readonly component: string }): boolean {
  return ofTexts.test(component);
}

/**
 * The same paths with pages of texts before all else, since the search index waits for them, and
 * social images behind all else, which another thread draws meanwhile. Other pages follow other files,
 * so that the thread that finishes pages has some at the end too.
 */
export function textsFirst(paths: Paths): Paths {
  return areDistinct(paths) ? paths.toSorted((a, b) => placeOf(a) - placeOf(b)) : paths;
}

function placeOf({ route }: Paths[number]): number {
  if (showsText(route)) return 0;
  if (route.component.endsWith('/social.png.ts')) return 3;
  return route.type === 'page' ? 2 : 1;
}

/** Of so many are a few one. */
const few = 10;

/** The same paths with those pages first that Astro has not kept, if they are a few of many. */
export function unkeptFirst(paths: Paths, setting: Pick<Setting, 'cacheDir'>): Paths {
  const isFirst = isUnkept(setting);
  const first = new Set(paths.filter(isFirst));
  if (first.size > paths.length / few || !areDistinct(paths)) return paths;
  return [...first, ...paths.filter((path) => !first.has(path))];
}

/** Where two routes have one path, it belongs to the first, and the order has to stay. */
function areDistinct(paths: Paths): boolean {
  return new Set(paths.map(({ pathname }) => pathname)).size === paths.length;
}
