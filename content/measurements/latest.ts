import type { BuildRun, FiguresRun, PagesRun } from './runs.ts';

const files = import.meta.glob<Record<string, unknown>>('./*.json', {
  eager: true,
  import: 'default',
});

/** The latest runs of a kind, by name; none where nothing was measured. */
const runsOf = (kind: string) => Object.values(files[`./${kind}.json`] ?? {});

/** One of each number of texts. */
export const builds = runsOf('build') as BuildRun[];
export const pages = runsOf('pages') as PagesRun[];
export const figures = runsOf('figures') as FiguresRun[];
