import { expect, it } from 'vitest';
import type { BuildRun, PagesRun } from '../../../content/measurements/runs.ts';
import {
  buildRows,
  failedBuilds,
  timeRows,
  weightRows,
} from '../../../content/measurements/tables.ts';

const here = {
  date: '2026-01-02',
  machine: 'a processor',
  cores: 2,
  memory: 8,
  load: 0.1,
  system: 'linux',
  node: '24.0.0',
  rounds: 3,
};
const astro = {
  id: 'astro',
  name: 'Plain Astro',
  version: '7.0.0',
  cold: { wall: 8, cpu: 10, peak: 1000 },
  warm: { wall: 4, cpu: 5, peak: 900 },
};
const own = {
  ...astro,
  id: 'octant',
  name: 'This site',
  cold: { wall: 2, cpu: 5, peak: 400 },
  warm: { wall: 0.8, cpu: 1, peak: 300 },
};
const run: BuildRun = { ...here, texts: 4, kind: 'essay', nodeOptions: '', sites: [own, astro] };

it('sets every build beside the cold build of plain Astro', () => {
  expect(buildRows(run, { octant: '本站' })).toEqual([
    ['本站 7.0.0', '2.0 (0.25)', '5.0 (0.50)', '400 (0.40)', '0.8 (0.10)'],
    ['Plain Astro 7.0.0', '8.0 (1.00)', '10.0 (1.00)', '1000 (1.00)', '4.0 (0.50)'],
  ]);
});

it('gives a site a second row with what it took with its images for sharing', () => {
  const drawn = { wall: 4, cpu: 10, peak: 500 };
  const sites = [{ ...own, drawn }, astro];
  expect(buildRows({ ...run, sites }, {}, ', images too')).toEqual([
    ['This site 7.0.0', '2.0 (0.25)', '5.0 (0.50)', '400 (0.40)', '0.8 (0.10)'],
    ['This site 7.0.0, images too', '4.0 (0.50)', '10.0 (1.00)', '500 (0.50)', '–'],
    ['Plain Astro 7.0.0', '8.0 (1.00)', '10.0 (1.00)', '1000 (1.00)', '4.0 (0.50)'],
  ]);
});

it('leaves out a site that could not be built, and needs the one to measure by', () => {
  const missing = { id: 'hugo', name: 'Hugo', missing: 'It is not there.' };
  expect(buildRows({ ...run, sites: [astro, missing] })).toHaveLength(1);
  expect(() => buildRows({ ...run, sites: [own, missing] })).toThrow('measure by');
  const said = missing.missing;
  expect(failedBuilds({ ...run, sites: [own, missing] })).toEqual([{ name: 'Hugo', said }]);
  expect(failedBuilds({ ...run, sites: [missing] }, { hugo: '雨果' })).toEqual([
    { name: '雨果', said },
  ]);
});

it('adds up what a page fetches, of every kind', () => {
  const pages: PagesRun = {
    ...here,
    pages: [
      {
        site: 'This site',
        page: 'home',
        weights: {
          page: { requests: 1, raw: 100, gzip: 40, brotli: 30 },
          script: { requests: 2, raw: 50, gzip: 20, brotli: 10 },
        },
        first: 700,
        largest: 800,
        shift: 0,
        blocking: 5,
        script: 6,
        performance: 100,
      },
    ],
  };
  expect(weightRows(pages, { home: '首页' })).toEqual([['首页: This site', 3, 150, 60, 40]]);
  expect(timeRows(pages)).toEqual([['home: This site', 700, 800, 0, 5, 6]]);
});
