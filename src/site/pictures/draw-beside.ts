import type { AstroIntegration } from 'astro';
import type { CachePlace } from '../../plugin/disk-cache.ts';
import { handedOn } from '../config/handed-on.ts';
import { startThread } from '../threads/start-thread.ts';
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
          handedOn.sideDrawer = createSideDrawer(() => startDrawer(cache));
        }
      },
    },
  };
}

function startDrawer({ folder, version }: CachePlace): Thread {
  return startThread(new URL('./side-thread.ts', import.meta.url), {
    workerData: { folder, version } satisfies CachePlace,
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
}
