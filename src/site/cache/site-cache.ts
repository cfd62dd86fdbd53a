import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedOn } from '../config/handed-on.ts';
import { openCache } from '../../plugin/disk-cache.ts';
import { versionOfSite } from './version-of-site.ts';

/**
 * Opens the cache of a site for a build. `astro build --force` has everything made anew, for which
 * Astro clears its own; it tells no integration of it.
 */
export function siteCache(words: readonly string[] = process.argv): AstroIntegration {
  return {
    name: 'site-cache',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        delete handedOn.cache;
        if (command !== 'build') return;
        const folder = join(fileURLToPath(config.cacheDir), 'octant-site');
        if (words.includes('--force')) rmSync(folder, { recursive: true, force: true });
        const version = versionOfSite(fileURLToPath(config.root));
        if (version !== undefined) handedOn.cache = openCache(folder, version);
      },
      'astro:build:done': () => {
        handedOn.cache?.prune();
      },
    },
  };
}
