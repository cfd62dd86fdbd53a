import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { localize, readMatrix, renderMatrix, viewsOf } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { views } from '../../../src/plugin/matrix/definition.ts';
import { report } from '../../support/report.ts';
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

/** Every number of levels on up to four axes, in the order of their sizes. */
function sizes(axes: number, from = 2): number[][] {
  if (axes === 0) return [[]];
  const counts = Array.from({ length: 8 - from }, (_, index) => from + index);
  return counts.flatMap((count) => sizes(axes - 1, count).map((rest) => [count, ...rest]));
}

function ofSize(levels: readonly number[]) {
  const axes = levels.map((count, axis) => [
    `axis${axis}`,
    {
      label: `Axis ${axis}`,
      levels: Object.fromEntries(
        Array.from({ length: count }, (_, level) => [`l${level}`, `level ${level}`]),
      ),
    },
  ]);
  return { id: 'm', languages: ['en'], title: 'M', axes: Object.fromEntries(axes) as object };
}

it('shows a matrix of any size in each view that can, and says of the others which can', () => {
  const all = [...sizes(2), ...sizes(3), ...sizes(4).filter((levels) => product(levels) <= 400)];
  const asked = all.flatMap((levels) => views.map((view) => ({ levels, view })));
  report('sizes of matrices in every view', asked, ({ levels, view }) => {
    const definition = ofSize(levels);
    const draw = () => renderMatrix<unknown>(definition, { view });
    if (viewsOf(localize(readMatrix(definition)).axes).includes(view)) {
      expect(draw()).toMatch(/^<(svg|table)/);
    } else {
      expect(draw).toThrow(
        /- view: a (lattice|cube|glyph) .*\n {2}Allowed: .*\n {2}Hint: write {2}view: 'grid'/,
      );
    }
  });
});

function product(levels: readonly number[]): number {
  return levels.reduce((cells, count) => cells * count, 1);
}
