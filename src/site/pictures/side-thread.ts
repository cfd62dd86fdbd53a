import { parentPort, workerData } from 'node:worker_threads';
import { type CachePlace, openCache } from '../../plugin/disk-cache.ts';
import { drawOnce } from './draw-once.ts';
import type { SocialImage } from './draw-social-image.ts';

// Draws the images that it is sent into the cache of the site, and says of each that it has tried.

const { folder, version } = workerData as CachePlace;
const cache = openCache(folder, version);

parentPort?.on('message', (image: SocialImage) => {
  drawOnce(image, { cache })
    // Who asks for the image meets the same error where it can be told.
    .catch(() => undefined)
    .finally(() => parentPort?.postMessage(image));
});
