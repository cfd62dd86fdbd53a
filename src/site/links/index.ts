import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { OctantError } from '../../plugin/problems.ts';
import type { BuiltFolder } from '../after-build/finish-pages.ts';
import type { KeptStep } from '../after-build/keep-pages.ts';
import { type BuiltPage, readPage } from './built-pages.ts';
import { checkLinks } from './check-links.ts';
import type { ConfiguredLink } from './configured-links.ts';
import { type WrittenLink, noteLinks } from './written-links.ts';

/** What is kept of a page: plain data. */
interface ReadLinks extends Pick<BuiltPage, 'hrefs'> {
  readonly ids: readonly string[];
}

/**
 * Has the addresses in posts follow the base path, and looks after a build whether every link and
 * picture of the site leads somewhere in it.
 *
 * @param origin where the site is published: `https://example.org`
 * @param base its base path, with or without a slash at its end
 * @param configured the addresses of its configuration
 * @returns a rehype plugin for the Markdown of the site, what it has noted of each file, and the step
 *   that looks
 */
export function siteLinks(
  origin: string,
  base: string,
  configured: readonly ConfiguredLink[] = [],
) {
  const written = new Map<string, readonly WrittenLink[]>();
  const withSlash = base.replace(/\/?$/, '/');
  const checkSite = ({ root }: BuiltFolder): KeptStep<ReadLinks> => {
    const pages: BuiltPage[] = [];
    return {
      make: (html, name) => {
        const { hrefs, ids } = readPage(name, html);
        return { note: { hrefs, ids: [...ids] } };
      },
      take: ({ hrefs, ids }, { name }) => {
        pages.push({ file: name, hrefs, ids: new Set(ids) });
      },
      done: async () => {
        const files = await listFiles(root);
        const problems = checkLinks(
          { pages, files, origin, base: withSlash },
          [...written.values()].flat(),
          configured,
        );
        if (problems.length > 0) throw new OctantError('The site', problems);
      },
    };
  };
  const rehypeLinks = noteLinks(withSlash, (file, links) => written.set(file, links));
  return { rehypeLinks, written, checkSite };
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
