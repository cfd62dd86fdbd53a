import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

/**
 * Adds to a page of the site map the day on which its text last changed, as the built page says it.
 *
 * @param outDir folder of the built site, relative to the working directory
 * @param base the base path of the site
 */
export function sayLastChange({ outDir, base }: { outDir: string; base: string }) {
  return async (item: SitemapItem): Promise<SitemapItem> => {
    const path = decodeURI(new URL(item.url).pathname).slice(base.replace(/\/$/, '').length);
    const lastmod = lastChange(await readFile(join(outDir, path, 'index.html'), 'utf8'));
    return { ...item, ...(lastmod !== undefined && { lastmod }) };
  };
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
