import { readFileSync } from 'node:fs';

/** A page, or another file, that is to be made. */
export interface PlannedPage {
  readonly pathname: string;
  readonly route: { readonly component: string };
  readonly cacheKey?: string | undefined;
}

/** What Astro notes of a page that it keeps. */
export interface AstroPage {
  readonly cacheKey: string;
  /** Relative to the output folder, as in an address. */
  readonly outputFile: string;
}

/** By the file of a route, and by path. */
type Routes = Readonly<
  Record<string, { readonly paths?: Readonly<Record<string, AstroPage | undefined>> } | undefined>
>;

/** The pages that Astro has kept of its last build. */
export interface AstroPages {
  /** What it keeps of a page by the same key, which it takes unless a text or a module has changed. */
  readonly find: (page: PlannedPage) => AstroPage | undefined;
  /** The files of all, relative to the output folder. */
  readonly files: ReadonlySet<string>;
}

export function readAstroPages(cacheDir: URL): AstroPages {
  const routes = readRoutes(new URL('incremental-build.json', cacheDir));
  return {
    find: ({ route, pathname, cacheKey }) => {
      const page = routes[route.component]?.paths?.[pathname];
      return page && page.cacheKey === cacheKey ? page : undefined;
    },
    files: new Set(
      Object.values(routes).flatMap((route) =>
        Object.values(route?.paths ?? {}).flatMap((page) => page?.outputFile ?? []),
      ),
    ),
  };
}

function readRoutes(file: URL): Routes {
  try {
    const { routes } = JSON.parse(readFileSync(file, 'utf8')) as { readonly routes?: Routes };
    return routes ?? {};
  } catch {
    // The first build, or one whose cache is of no use.
    return {};
  }
}
