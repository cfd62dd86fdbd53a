import { gzipSync } from 'node:zlib';
import { Bench } from 'tinybench';
import { renderMatrix } from '../../../src/plugin/matrix/index.ts';
import { manyDefinitions, textsOf } from './definitions.ts';
import { timePerCell } from './growth.ts';
import { type Drawer, peers } from './peers.ts';
import { makeTemplate } from './template.ts';

const definitions = manyDefinitions(1000);
const template = makeTemplate();
for (const [seed, definition] of definitions.entries()) {
  if (template(textsOf(seed)) !== renderMatrix(definition, { standalone: false })) {
    throw new Error(`The template does not give the SVG of definition ${seed}.`);
  }
}

const limit = 'one template string';
const own = 'astro-octant';
const drawers: readonly Drawer[] = [
  { name: limit, draw: (_, texts) => template(texts) },
  { name: own, draw: (definition) => renderMatrix(definition, { standalone: false }) },
  ...peers,
];

// The time of this process alone, so that whatever else the machine does changes no ratio.
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Drawn in one go, since the clock of a process is too coarse for a single figure. */
const batch = 50;
const inputs = definitions.map((definition, seed) => ({ definition, texts: textsOf(seed) }));
let bytes = 0;
const bench = new Bench({ now: cpuTime, time: 3000, warmupTime: 2000 });
for (const { name, draw } of drawers) {
  let start = 0;
  bench.add(name, async () => {
    for (const { definition, texts } of inputs.slice(start, start + batch)) {
      const svg = draw(definition, texts);
      // Written out, since a string that was put together is not there yet.
      bytes += Buffer.from(typeof svg === 'string' ? svg : await svg).length;
    }
    start = (start + batch) % inputs.length;
  });
}
await bench.run();
console.log(`${Math.round(bytes / 1e6)} MB of SVG were drawn.`);

const [first] = inputs;
if (!first) throw new Error('There is nothing to draw.');
const rows = await Promise.all(
  drawers.map(async ({ name, draw }, at) => {
    const result = bench.tasks[at]?.result;
    if (result?.state !== 'completed') throw new Error(`${name} did not run.`);
    const svg = await draw(first.definition, first.texts);
    const micros = (time: number) => (time * 1000) / batch;
    // Whatever else the machine does only adds to the time, so the fastest batch tells most.
    return { name, best: micros(result.latency.min), usual: micros(result.latency.p50), svg };
  }),
);
const bestOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.best ?? NaN;
console.table(
  Object.fromEntries(
    rows.map(({ name, best, usual, svg }) => [
      name,
      {
        'µs a figure': Number(best.toPrecision(3)),
        median: Number(usual.toPrecision(3)),
        'of the template': Number((best / bestOf(limit)).toPrecision(2)),
        'of astro-octant': Number((best / bestOf(own)).toPrecision(2)),
        'bytes gzipped': gzipSync(svg, { level: 9 }).length,
      },
    ]),
  ),
);

const growth = timePerCell(cpuTime);
console.table(
  Object.fromEntries(
    growth.map(({ cells, micros }) => [
      `${cells} cells`,
      {
        'µs a cell': Number(micros.toPrecision(3)),
        'of the first': Number((micros / (growth[0]?.micros ?? NaN)).toPrecision(2)),
      },
    ]),
  ),
);
