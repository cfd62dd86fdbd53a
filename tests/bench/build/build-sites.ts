import { appendFileSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRun, BuiltSite, Cost } from '../../../content/measurements/runs.ts';
import type { Post } from '../../support/posts/generate-posts.ts';
import { median } from '../median.ts';
import { measure } from './measure.ts';
import type { Tool, ToolSite } from './tools.ts';

/** The same for every site, so that none has more room or collects its garbage later. */
export const nodeOptions = '--max-old-space-size=8192';

/** What every build is run with. */
export const buildEnv = {
  NODE_OPTIONS: nodeOptions,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};

/**
 * Builds the same posts with each tool, the tools in turn, so that whatever else the machine does
 * meets all of them.
 */
export async function buildSites(
  tools: readonly Tool[],
  posts: readonly Post[],
  rounds: number,
): Promise<BuildRun['sites']> {
  const runs = tools.map((tool) => startRun(tool, posts));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) await run.build();
  }
  return runs.map((run) => run.end());
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** The builds of one tool, which go on until one of them fails. */
function startRun({ id, name, version, prepare }: Tool, posts: readonly Post[]) {
  let site: ToolSite | undefined;
  let missing: string | undefined;
  const cold: Measured[] = [];
  const warm: Measured[] = [];
  return {
    build: async () => {
      if (missing !== undefined) return;
      try {
        version();
        site ??= prepare(posts);
        clear(site);
        cold.push(tell(name, 'cold', await measure(site.command, site.folder, buildEnv)));
        check(site, posts.length * 2);
        const mark = `Edited ${'again and '.repeat(cold.length)}again.`;
        appendFileSync(join(site.folder, site.edited), `${mark}\n`);
        warm.push(tell(name, 'after an edit', await measure(site.command, site.folder, buildEnv)));
        check(site, posts.length * 2, mark);
      } catch (error) {
        missing = error instanceof Error ? error.message : String(error);
      }
    },
    end: (): BuildRun['sites'][number] => {
      if (site) rmSync(site.folder, { recursive: true, force: true });
      return missing === undefined
        ? {
            id,
            name,
            version: version(),
            cold: middle(cold),
            warm: middle(warm),
            ...drawing(cold, warm),
          }
        : { id, name, missing };
    },
  };
}

/** A build that ends well may have built nothing. */
function check({ folder, output }: ToolSite, texts: number, mark = ''): void {
  const pages = globSync('**/*.html', { cwd: join(folder, output) });
  if (pages.length < texts) throw new Error(`It has ${pages.length} pages for ${texts} texts.`);
  const isThere = pages.some((page) =>
    readFileSync(join(folder, output, page), 'utf8').includes(mark),
  );
  if (!isThere) throw new Error(`No page says "${mark}", which was added to a text.`);
}

function clear({ folder, output, left }: ToolSite): void {
  for (const name of [output, ...left])
    rmSync(join(folder, name), { recursive: true, force: true });
  // Astro keeps its caches here, where there is one.
  if (left.includes('node_modules')) mkdirSync(join(folder, 'node_modules'));
}

function middle(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => Number(median(costs.map((cost) => cost[key])).toFixed(2));
  return { wall: of('wall'), cpu: of('cpu'), peak: Math.round(of('peak')) };
}

/** How long a site drew images for sharing, if its build says so of each. */
function drawing(
  cold: readonly Measured[],
  warm: readonly Measured[],
): Pick<BuiltSite, 'socialImages'> {
  const times = { cold: median(cold.map(socialTime)), warm: median(warm.map(socialTime)) };
  return times.cold > 0 ? { socialImages: times } : {};
}

/** Seconds, as Astro tells them by file: `/2025/01/02/post/social.png (+120ms)`. */
function socialTime({ output }: Measured): number {
  const times = output.matchAll(/\/social\.png \(\+([\d.]+)(ms|s)\)/g);
  return [...times].reduce(
    (sum, [, time, unit]) => sum + Number(time) / (unit === 's' ? 1 : 1000),
    0,
  );
}

function tell(name: string, build: string, cost: Measured): Measured {
  const { wall, cpu, peak } = cost;
  console.error(
    `${name}, ${build}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of all cores, ${peak.toFixed(0)} MB`,
  );
  return cost;
}
