import type { Worker } from 'node:worker_threads';
import type { CachePlace } from '../../plugin/disk-cache.ts';
import type { SharedFormulas } from '../formulas/shared-formulas.ts';
import type { ReadPage } from '../search/read-ahead.ts';
import type { FinishPage } from './early-finisher.ts';

/** What a thread has to know to finish pages. */
export interface SiteToFinish {
  /** Path of the output folder. */
  readonly root: string;
  readonly base: string;
  /** Name of the folder of assets. */
  readonly assets: string;
  readonly formulas: SharedFormulas;
  readonly cache: CachePlace;
}

/** A page on its way to the thread. */
export interface PageToFinish {
  readonly id: number;
  readonly body: Uint8Array;
  readonly file: string;
}

/** A page that the thread has finished, or could not finish. */
export interface TriedPage {
  readonly id: number;
  /** In a list, since there may be nothing that the search index reads. */
  readonly finished?: readonly [read: ReadPage | undefined];
}

/** What is needed of a thread. */
export type FinishThread = Pick<Worker, 'on' | 'postMessage' | 'ref' | 'unref'>;

/** While so many wait for the thread, it is late, and they should not become more. */
const most = 64;

/**
 * Has pages finished in a thread, while others are made in this one.
 *
 * @param here finishes what the thread does not
 */
export function finishBeside(
  thread: FinishThread,
  site: SiteToFinish,
  here: FinishPage,
): FinishPage {
  const waiting = new Map<number, (tried?: TriedPage) => void>();
  let count = 0;
  let isThere = true;
  const leave = () => {
    isThere = false;
    for (const settle of waiting.values()) settle();
  };
  const tryThere = async (body: Uint8Array, file: string) => {
    const id = (count += 1);
    const { promise, resolve } = Promise.withResolvers<TriedPage | undefined>();
    waiting.set(id, resolve);
    // While anyone waits for it, Node has to have something left to do.
    thread.ref();
    thread.postMessage({ id, body, file } satisfies PageToFinish);
    const tried = await promise;
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    return tried?.finished;
  };
  thread.on('message', (tried: TriedPage) => waiting.get(tried.id)?.(tried));
  thread.on('error', leave);
  thread.on('exit', leave);
  thread.postMessage(site);
  return async (body, file) => {
    const finished = isThere && waiting.size < most && (await tryThere(body, file));
    return finished ? finished[0] : here(body, file);
  };
}
