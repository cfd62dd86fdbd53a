import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '../../support/dev-server.ts';
import { astro } from '../../support/project-copy.ts';
import { measure } from '../build/measure.ts';
import { median } from '../median.ts';
import { type FigureSite, makeFigureSite } from './figure-site.ts';

// What one figure adds to a build by Astro, with its files and without, and how long a dev server
// takes to show an edit.

const count = 100;
const rounds = 3;

using without = makeFigureSite(0, false);
using drawn = makeFigureSite(count, false);
using filed = makeFigureSite(count, true);

const sites = { 'no figure': without, 'figures alone': drawn, 'figures and their files': filed };
const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, site] of Object.entries(sites)) {
    times.set(name, [...(times.get(name) ?? []), await buildTime(site)]);
  }
}
const none = median(times.get('no figure') ?? []);
console.table(
  Object.fromEntries(
    [...times].map(([name, seconds]) => [
      name,
      {
        'all cores, s': Number(median(seconds).toFixed(2)),
        'ms a figure':
          name === 'no figure' ? 0 : Number((((median(seconds) - none) * 1000) / count).toFixed(1)),
      },
    ]),
  ),
);

await using server = await startDevServer(drawn.folder, Number(process.env['TEST_PORT'] ?? 4470));
const page = () => fetch(`${server.origin}/`).then((response) => response.text());
await page();
console.table({
  'a definition': { 'ms until the page shows an edit': await editTime(drawn.editFigure) },
  'a word beside it': { 'ms until the page shows an edit': await editTime(drawn.editWord) },
});

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
