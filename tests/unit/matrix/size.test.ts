import { gzipSync } from 'node:zlib';
import { readModel, renderMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import environment from '../../../content/matrices/env-matrix.ts';

it.each(['en', 'zh'])("gzips the essay's grid to a kilobyte at most, in %s", (lang) => {
  const svg = renderMatrix(environment, { lang });
  expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1024);
  expect(svg).toContain('<title>');
  expect(svg).toContain('<desc>');
});

it('takes less than 64 MB to draw 4,096 cells', () => {
  const levels = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, `level ${id}`]));
  const axes = Object.fromEntries(
    ['p', 'q', 'r', 's', 't', 'u'].map((id) => [id, { label: `axis ${id}`, levels }]),
  );
  const definition = { id: 'large', languages: ['en', 'zh'], title: 'Large', axes };
  expect(readModel(definition).cells).toHaveLength(4096);
  const before = process.memoryUsage().heapUsed;
  const svg = renderMatrix(definition);
  const after = process.memoryUsage().heapUsed;
  expect(svg.match(/<g /g)).toHaveLength(4096);
  expect(after - before).toBeLessThan(64 * 2 ** 20);
});
