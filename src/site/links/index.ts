import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OctantError } from '../../plugin/problems.ts';
import { readPage } from './built-pages.ts';
import { checkLinks } from './check-links.ts';
import { type WrittenLink, noteLinks } from './written-links.ts';

/**
 * Has the addresses in posts follow the base path, and looks after a build whether every link and
 * picture of the site leads somewhere in it.
 *
 * @returns a rehype plugin for the Markdown of the site, and the integration that looks
 */
export function siteLinks() {
  const written: WrittenLink[] = [];
  let base = '/';
  let site = 'http://localhost';
  const integration: AstroIntegration = {
    name: 'site-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
          .sort();
        const pages = await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => readPage(file, await readFile(join(root, file), 'utf8'))),
        );
        const problems = checkLinks({ pages, files, origin: site, base }, written);
        if (problems.length > 0) throw new OctantError('The site', problems);
      },
    },
  };
  return {
    rehypeLinks: noteLinks(
      () => base,
      (link) => written.push(link),
    ),
    integration,
  };
}
