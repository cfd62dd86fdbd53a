import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FiguresRun } from '../../../content/measurements/runs.ts';
import { startDevServer } from '../../support/dev-server.ts';
import { astro } from '../../support/project-copy.ts';
import { measure } from '../build/measure.ts';
import { circumstances, writeResults } from '../results.ts';
import { median } from '../median.ts';
import { type FigureSite, makeFigureSite } from './figure-site.ts';

// What one figure adds to a build by Astro, with its files and without, and how long a dev server
// takes to show an edit.

const count = 100;
const rounds = 3;

using without = makeFigureSite(0, false);
using drawn = makeFigureSite(count, false);
using filed = makeFigureSite(count, true);

const sites = { none: without, drawn, filed } as const;
type SiteName = keyof typeof sites;
const times: Record<SiteName, number[]> = { none: [], drawn: [], filed: [] };
for (let round = 0; round < rounds; round++) {
  for (const name of Object.keys(sites) as SiteName[])
    times[name].push(await buildTime(sites[name]));
}
const perFigure = (name: SiteName) =>
  Number((((median(times[name]) - median(times.none)) * 1000) / count).toFixed(1));

await using server = await startDevServer(drawn.folder, Number(process.env['TEST_PORT'] ?? 4470));
const page = () => fetch(`${server.origin}/`).then((response) => response.text());
await page();
const run: FiguresRun = {
  ...circumstances(),
  rounds,
  count,
  drawn: perFigure('drawn'),
  filed: perFigure('filed'),
  editedFigure: await editTime(drawn.editFigure),
  editedWord: await editTime(drawn.editWord),
};
console.table({
  'a figure in a build': { ms: run.drawn },
  'a figure with its files, SVG and PNG': { ms: run.filed },
  [`an edit of one of ${count} figures, in dev`]: { ms: run.editedFigure },
  'an edit of a word beside them, in dev': { ms: run.editedWord },
});
writeResults('figures', 'latest', run);

/** Seconds of all cores, from nothing. */
async function buildTime({ folder }: FigureSite): Promise<number> {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  const { cpu } = await measure([process.execPath, astro, 'build'], folder, {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return cpu;
}

async function editTime(edit: (text: string) => void): Promise<number> {
  const turns: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const mark = `edited ${turn}`;
    const start = performance.now();
    edit(mark);
    while (!(await page()).includes(mark));
    turns.push(performance.now() - start);
  }
  return Math.round(median(turns));
}
