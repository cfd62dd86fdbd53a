import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { handedOn } from '../config/handed-on.ts';
import { openCache } from '../../plugin/disk-cache.ts';
import { wholeTexts } from '../texts/whole-texts.ts';
import { claims } from './claims.ts';
import { finisher } from './finisher.ts';
import { layAside } from './lay-aside.ts';
import type { PagesToMake, SentPage } from './make-beside.ts';
import { openSite } from './open-site.ts';

if (parentPort) await makePages(parentPort);

/** Makes those of the pages that it is told of which nobody has taken, in their order, and sends them. */
async function makePages(port: MessagePort): Promise<void> {
  const told = (receiveMessageOnPort(port)?.message ?? (await getReady(port))) as PagesToMake;
  const { pages, memory, cache, site, folder, formulas, texts } = told;
  handedOn.cache = openCache(cache.folder, cache.version);
  handedOn.texts = wholeTexts(handedOn.cache, texts);
  const { take } = claims(memory);
  const make = await openSite(site);
  const finish = finisher(folder, formulas);
  // Beside the bundle, with which it goes.
  const lay = layAside(fileURLToPath(new URL('made/', site.entry)));
  for (const [index, page] of pages.entries()) {
    if (!take(index)) continue;
    // What can't be made here is made where its mistakes can be told.
    const made = await make(page).catch(() => undefined);
    const read = made && (await finish(made.body, page.file).catch(() => undefined));
    const sent = made && { ...made, body: lay(made.body, `${index}.html`) };
    const message: SentPage = { index, made: sent, read };
    port.postMessage(message, sent?.body instanceof Uint8Array ? [sent.body.buffer] : []);
  }
}

/** Loads what pages are made and finished with until it is told of them; what is not found is not needed. */
async function getReady(port: MessagePort): Promise<unknown> {
  const packages = ['hast-util-from-html', 'hast-util-to-html', 'hastscript', 'i18next', 'vite'];
  await Promise.allSettled(packages.map((name) => import(name)));
  const [message] = (await once(port, 'message')) as [unknown];
  return message;
}
