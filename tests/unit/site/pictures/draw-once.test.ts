import { expect, it } from 'vitest';
import type { DiskCache } from '../../../../src/plugin/disk-cache.ts';
import { beginDrawing, drawOnce } from '../../../../src/site/pictures/draw-once.ts';

const image = { title: 'Tea', site: 'Octant', facts: ['A. Author'], tag: 'en' };

function inMemory(kept: Map<string, Buffer<ArrayBuffer>>): DiskCache {
  return {
    folder: '',
    version: '',
    read: (key) => kept.get(key),
    has: (key) => kept.has(key),
    write: (key, bytes) => kept.set(key, Buffer.from(bytes)),
    prune: () => undefined,
  };
}

it('draws an image once for all builds, and anew what says something else', async () => {
  const kept = new Map<string, Buffer<ArrayBuffer>>();
  const cache = inMemory(kept);
  const drawn = await drawOnce(image, { cache });
  const [key = ''] = kept.keys();
  kept.set(key, Buffer.from('an earlier build drew it'));
  expect(Buffer.from(await drawOnce(image, { cache })).toString()).toBe('an earlier build drew it');
  const other = await drawOnce({ ...image, title: 'Coffee' }, { cache });
  expect(Buffer.compare(other, drawn)).not.toBe(0);
  expect(kept.size).toBe(2);
  expect(Buffer.compare(await drawOnce(image, {}), drawn)).toBe(0);
});

it('has drawn elsewhere what was never drawn, and waits for what is being drawn there', async () => {
  const kept = new Map<string, Buffer<ArrayBuffer>>();
  const cache = inMemory(kept);
  await drawOnce(image, { cache });
  const other = { ...image, title: 'Coffee' };
  const begun: unknown[] = [];
  const sideDrawer = {
    begin: (images: readonly unknown[]) => begun.push(...images),
    settle: () => {
      cache.write(`social image ${JSON.stringify(other)}`, Buffer.from('drawn beside'));
      return Promise.resolve();
    },
  };
  beginDrawing([image, other], { cache, sideDrawer });
  expect(begun).toEqual([other]);
  beginDrawing([image, other], { sideDrawer });
  expect(begun).toEqual([other]);
  const drawn = await drawOnce(other, { cache, sideDrawer });
  expect(Buffer.from(drawn).toString()).toBe('drawn beside');
});
