import type { Worker } from 'node:worker_threads';
import type { SocialImage } from './draw-social-image.ts';

/** Draws images in a thread of its own, while pages are made in this one. */
export interface SideDrawer {
  /** Has images drawn into the cache, the last first, since a build comes to the first first. */
  readonly begin: (images: readonly SocialImage[]) => void;
  /**
   * Waits for an image that is being drawn, and takes back one that has yet to be: whoever asks may
   * draw it as fast. One that could not be drawn is left to them too, with its error.
   */
  readonly settle: (image: SocialImage) => Promise<void>;
}

/** What a drawer needs of a thread. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'terminate' | 'unref'>;

/** So few are drawn sooner than a thread has begun. */
const fewest = 8;

/** @param start is called once there is enough to draw */
export function createSideDrawer(start: () => Thread): SideDrawer {
  const waiting = new Map<string, SocialImage>();
  let thread: Thread | undefined;
  let drawn: { readonly key: string; readonly done: PromiseWithResolvers<void> } | undefined;

  const next = () => {
    drawn?.done.resolve();
    drawn = undefined;
    const [key, image] = [...waiting].at(-1) ?? [];
    if (key === undefined) {
      end();
      return;
    }
    waiting.delete(key);
    drawn = { key, done: Promise.withResolvers() };
    thread?.postMessage(image);
  };
  const end = () => {
    waiting.clear();
    drawn?.done.resolve();
    drawn = undefined;
    void thread?.terminate();
    thread = undefined;
  };
  return {
    begin: (images) => {
      if (images.length < fewest || thread) return;
      for (const image of images) waiting.set(JSON.stringify(image), image);
      thread = start();
      // A build that fails doesn't wait for it.
      thread.unref();
      thread.on('message', next);
      thread.on('error', end);
      next();
    },
    settle: async (image) => {
      const key = JSON.stringify(image);
      waiting.delete(key);
      if (drawn?.key === key) await drawn.done.promise;
    },
  };
}
