import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { CachePlace } from '../../plugin/disk-cache.ts';
import { handedOn } from '../config/handed-on.ts';
import { type Thread, createSideDrawer } from './side-drawer.ts';

/** Draws the social images of a build on another core. */
export function drawBeside(): AstroIntegration {
  return {
    name: 'draw-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        delete handedOn.sideDrawer;
        const { cache } = handedOn;
        if (command === 'build' && cache) {
          handedOn.sideDrawer = createSideDrawer(() => startThread(cache));
        }
      },
    },
  };
}

function startThread({ folder, version }: CachePlace): Thread {
  return new Worker(new URL('./side-thread.ts', import.meta.url), {
    workerData: { folder, version } satisfies CachePlace,
    // Our own package as source, as Astro reads it.
    execArgv: ['--conditions=astro'],
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
}
