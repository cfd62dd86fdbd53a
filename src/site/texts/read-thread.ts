import { workerData } from 'node:worker_threads';
import { validateConfig } from 'astro/config';
import { handedOn } from '../config/handed-on.ts';
import { openCache } from '../../plugin/disk-cache.ts';
import type { TextsToRead } from './read-beside.ts';
import { createTextReader, extendReading } from './text-reader.ts';
import { wholeTexts } from './whole-texts.ts';

// Reads the texts that it is given into the cache of the site.

const { root, files, folder, version } = workerData as TextsToRead;
handedOn.cache = openCache(folder, version);
handedOn.texts = wholeTexts(handedOn.cache, root);
const { default: config } = await import('../../../astro.config.mjs');
const site = await validateConfig(config, root, 'build');
await extendReading(site);
const read = await createTextReader(site);
for (const file of files) {
  // Who needs the text meets the same error where it can be told.
  await read(file).catch(() => undefined);
}
