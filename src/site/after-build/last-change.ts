import type { SitemapItem } from '@astrojs/sitemap';
import type { KeptStep } from './keep-pages.ts';

/**
 * Notes of each page the day on which its text last changed, as the page says it.
 *
 * @param base the base path of the site
 * @returns the step that notes, and what then adds that day to a page of the site map
 */
export function lastChanges(base: string) {
  const days = new Map<string, string>();
  const note = (): KeptStep<string> => ({
    make: (html) => ({ note: lastChange(html) }),
    take: (day, { name }) => {
      days.set(name, day);
    },
  });
  const serialize = (item: SitemapItem): SitemapItem => {
    const path = decodeURI(new URL(item.url).pathname).slice(base.replace(/\/?$/, '/').length);
    const lastmod = days.get(`${path}index.html`);
    return { ...item, ...(lastmod !== undefined && { lastmod }) };
  };
  return { note, serialize };
}

/** The day that a page names in its metadata, of the last change or of its publication. */
export function lastChange(html: string): string | undefined {
  const dates = new Map(
    [...html.matchAll(/"(dateModified|datePublished)":"([\d-]+)"/g)].map(([, key, day]) => [
      key,
      day,
    ]),
  );
  return dates.get('dateModified') ?? dates.get('datePublished');
}
