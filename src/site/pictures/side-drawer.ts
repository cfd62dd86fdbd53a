import type { Worker } from 'node:worker_threads';
import type { SocialImage } from './draw-social-image.ts';

/** Draws images in a thread of its own, while pages are made in this one. */
export interface SideDrawer {
  /** Has images drawn into the cache, one after the other. */
  readonly begin: (images: readonly SocialImage[]) => void;
  /**
   * Waits until an image that is to be drawn has been tried. One that could not be drawn is left to
   * those who ask for it, with its error.
   */
  readonly settle: (image: SocialImage) => Promise<void>;
}

/** What a drawer needs of a thread. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'ref' | 'terminate' | 'unref'>;

/** So few are drawn sooner than a thread has begun. */
const fewest = 8;

/** @param start is called once there is enough to draw */
export function createSideDrawer(start: () => Thread): SideDrawer {
  const waiting: SocialImage[] = [];
  const tries = new Map<string, PromiseWithResolvers<void>>();
  let thread: Thread | undefined;
  let asking = 0;

  const next = () => {
    const image = waiting.shift();
    if (image) thread?.postMessage(image);
    else end();
  };
  const end = () => {
    for (const { resolve } of tries.values()) resolve();
    tries.clear();
    waiting.length = 0;
    void thread?.terminate();
    thread = undefined;
  };
  return {
    begin: (images) => {
      if (images.length < fewest || thread) return;
      for (const image of images) tries.set(JSON.stringify(image), Promise.withResolvers());
      waiting.push(...images);
      thread = start();
      // A build that fails doesn't wait for it.
      thread.unref();
      thread.on('message', (image) => {
        tries.get(JSON.stringify(image))?.resolve();
        next();
      });
      thread.on('error', end);
      thread.on('exit', end);
      next();
    },
    settle: async (image) => {
      const tried = tries.get(JSON.stringify(image));
      if (!tried) return;
      // While anyone waits for it, Node has to have something left to do.
      asking += 1;
      thread?.ref();
      await tried.promise;
      asking -= 1;
      if (asking === 0) thread?.unref();
    },
  };
}
