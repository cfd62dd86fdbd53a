import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { PageToMake } from '../cache/unkept-pages.ts';
import { handedOn } from '../config/handed-on.ts';
import { openCache } from '../../plugin/disk-cache.ts';
import { wholeTexts } from '../texts/whole-texts.ts';
import { wantBundle } from './bundle-beside.ts';
import { claims } from './claims.ts';
import { finisher } from './finisher.ts';
import { layAside } from './lay-aside.ts';
import type { PagesToMake, SentPage } from './make-beside.ts';
import { type PageResult, openSite } from './open-site.ts';

// Makes those of the pages that it is told of which nobody has taken, in their order, and sends them.

if (!parentPort) throw new TypeError('Runs in a thread alone.');
const port = parentPort;
// What the site imports of packages, which stand beside its bundle while that is made. One that is not
// found has no need to be.
const packages = ['hast-util-from-html', 'hast-util-to-html', 'hastscript', 'i18next'];
await Promise.allSettled(packages.map((name) => import(name)));
const [told] = (await once(port, 'message')) as [PagesToMake];
const { pages, memory, cache, site, folder, formulas, texts } = told;
handedOn.cache = openCache(cache.folder, cache.version);
handedOn.texts = wholeTexts(handedOn.cache, texts);
const { take } = claims(memory);
const make = await openSite(site);
const bundle = wantBundle((wanted, ports) => {
  port.postMessage(wanted, ports);
});
const finish = finisher(folder, formulas, bundle);
// Beside the bundle, with which it goes.
const lay = layAside(fileURLToPath(new URL('made/', site.entry)));

async function send(index: number, { file }: PageToMake, made?: PageResult): Promise<void> {
  const read = made && (await finish(made.body, file).catch(() => undefined));
  const sent = made && { ...made, body: lay(made.body, `${index}.html`) };
  const message: SentPage = { index, made: sent, read };
  port.postMessage(message, sent?.body instanceof Uint8Array ? [sent.body.buffer] : []);
}

for (const [index, page] of pages.entries()) {
  if (!take(index)) continue;
  // What can't be made here is made where its mistakes can be told.
  const made = await make(page).catch(() => undefined);
  // One that waits for its scripts doesn't keep the next from being made.
  void send(index, page, made);
}
