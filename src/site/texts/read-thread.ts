import { workerData } from 'node:worker_threads';
import { validateConfig } from 'astro/config';
import { handedOn } from '../config/handed-on.ts';
import { openCache } from '../../plugin/disk-cache.ts';
import type { TextsToRead } from './read-beside.ts';
import { createTextReader } from './text-reader.ts';

// Reads the texts that it is given into the cache of the site.

const { root, files, folder, version } = workerData as TextsToRead;
handedOn.cache = openCache(folder, version);
const { default: config } = await import('../../../astro.config.mjs');
const read = await createTextReader(await validateConfig(config, root, 'build'));
for (const file of files) {
  // Who needs the text meets the same error where it can be told.
  await read(file).catch(() => undefined);
}
