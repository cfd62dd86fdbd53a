import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DiskCache, openCache } from '../../../../src/plugin/disk-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { drawOnce, keyOf } from '../../../../src/site/pictures/draw-once.ts';
import type { SocialImage } from '../../../../src/site/pictures/draw-social-image.ts';
import { drawBeside } from '../../../../src/site/pictures/draw-beside.ts';
import { type Thread, createSideDrawer } from '../../../../src/site/pictures/side-drawer.ts';

const imageOf = (title: string): SocialImage => ({
  title,
  site: 'Octant',
  facts: ['A. Author'],
  tag: 'en',
});
const images = Array.from({ length: 9 }, (_, index) => imageOf(`Tea ${index}`));
const [first, second] = images as [SocialImage, SocialImage];
const last = imageOf('Tea 8');

/** A thread that says what it is told, and answers when the test does. */
function stubThread() {
  const sent: SocialImage[] = [];
  const heard = new Map<string, (value: unknown) => void>();
  let isEnded = false;
  let isHeld = true;
  const thread = {
    on: (event: string, listen: (value: unknown) => void) => heard.set(event, listen),
    postMessage: (image: SocialImage) => sent.push(image),
    terminate: () => (isEnded = true),
    ref: () => (isHeld = true),
    unref: () => (isHeld = false),
  } as unknown as Thread;
  const say = (event: 'message' | 'error') => heard.get(event)?.(structuredClone(sent.at(-1)));
  return { thread, sent, say, isEnded: () => isEnded, isHeld: () => isHeld };
}

it('draws one image after the other, for which those wait who ask for it', async () => {
  const { thread, sent, say, isEnded } = stubThread();
  const drawer = createSideDrawer(() => thread);
  drawer.begin(images);
  expect(sent).toEqual([first]);
  let isSettled = false;
  const settled = drawer.settle(second).then(() => (isSettled = true));
  say('message');
  await drawer.settle(first);
  expect(sent).toEqual([first, second]);
  expect(isSettled).toBe(false);
  say('message');
  await settled;
  for (let left = images.length - 2; left > 0; left -= 1) {
    expect(isEnded()).toBe(false);
    say('message');
  }
  expect(isEnded()).toBe(true);
  await drawer.settle(imageOf('Coffee'));
});

it('keeps the process running for as long as anyone waits', async () => {
  const { thread, say, isHeld } = stubThread();
  const drawer = createSideDrawer(() => thread);
  drawer.begin(images);
  expect(isHeld()).toBe(false);
  const settled = [first, second].map((image) => drawer.settle(image));
  say('message');
  await settled[0];
  expect(isHeld()).toBe(true);
  say('message');
  await settled[1];
  expect(isHeld()).toBe(false);
});

it('begins no thread for a few', () => {
  createSideDrawer(() => {
    throw new Error('a thread was begun');
  }).begin(images.slice(0, 7));
});

it('lets go of everything once the thread has failed', async () => {
  const { thread, say, isEnded } = stubThread();
  const drawer = createSideDrawer(() => thread);
  drawer.begin(images);
  const settled = drawer.settle(last);
  say('error');
  await settled;
  await drawer.settle(second);
  expect(isEnded()).toBe(true);
});

let cache: DiskCache;

beforeEach(() => {
  cache = openCache(mkdtempSync(join(tmpdir(), 'drawn-')), '1');
});
afterEach(() => {
  rmSync(cache.folder, { recursive: true });
  delete handedOn.cache;
  delete handedOn.sideDrawer;
});

function setUp(command: 'build' | 'dev') {
  const hooks = drawBeside().hooks as Record<string, (options: object) => void>;
  hooks['astro:config:setup']?.({ command });
  return handedOn.sideDrawer;
}

it('draws in a thread of its own the same bytes as here', async () => {
  handedOn.cache = cache;
  const drawer = setUp('build');
  drawer?.begin(images);
  await drawer?.settle(last);
  const beside = cache.read(keyOf(last));
  expect(beside?.length).toBeGreaterThan(1000);
  expect(Buffer.compare(await drawOnce(last, {}), beside ?? Buffer.alloc(0))).toBe(0);
  for (const image of images) await drawer?.settle(image);
});

it('draws nothing beside dev, nor without a cache to draw into', () => {
  expect(setUp('build')).toBeUndefined();
  handedOn.cache = cache;
  expect(setUp('dev')).toBeUndefined();
});
