const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path before a path of the site: `/zh/` becomes `/repo/zh/`. */
export function href(path: string): string {
  return base + path;
}

/** The full address of a path, as feeds, `canonical` and `hreflang` want it. */
export function url(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
