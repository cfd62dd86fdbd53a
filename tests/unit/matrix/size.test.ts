import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { renderMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { environment } from './samples/environment.ts';

it.each(['en', 'zh'])("gzips the essay's grid to a kilobyte at most, in %s", (lang) => {
  const svg = renderMatrix(environment, { standalone: false, lang });
  expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1024);
  expect(svg).toContain('<title>');
  expect(svg).toContain('<desc>');
});

it('draws 4,096 cells in a heap of 64 MB', async () => {
  const worker = new Worker(new URL('draw-many.ts', import.meta.url), {
    execArgv: ['--conditions=astro'],
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 16 },
  });
  const [cells] = (await once(worker, 'message')) as [number];
  expect(cells).toBe(4096);
});
