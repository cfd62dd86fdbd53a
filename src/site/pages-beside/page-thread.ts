import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../../plugin/disk-cache.ts';
import { handedOn } from '../config/handed-on.ts';
import { wholeTexts } from '../texts/whole-texts.ts';
import { claims } from './claims.ts';
import { finisher } from './finisher.ts';
import { layAside } from './lay-aside.ts';
import type { SentPage, PagesToMake } from './make-beside.ts';
import { openSite } from './open-site.ts';

// Makes pages from the last on, until it comes to one that has been taken, and sends what it has made.

const { pages, memory, cache, site, folder, formulas, texts } = workerData as PagesToMake;
handedOn.cache = openCache(cache.folder, cache.version);
handedOn.texts = wholeTexts(handedOn.cache, texts);
const { take } = claims(memory);
const make = await openSite(site);
const finish = finisher(folder, formulas);
// Beside the bundle, with which it goes.
const lay = layAside(fileURLToPath(new URL('made/', site.entry)));
for (const [index, page] of [...pages.entries()].reverse()) {
  if (!take(index)) break;
  // What can't be made here is made where its mistakes can be told.
  const made = await make(page).catch(() => undefined);
  const read = made && (await finish(made.body, page.file).catch(() => undefined));
  const sent = made && { ...made, body: lay(made.body, `${index}.html`) };
  const message: SentPage = { index, made: sent, read };
  parentPort?.postMessage(message, sent?.body instanceof Uint8Array ? [sent.body.buffer] : []);
}
