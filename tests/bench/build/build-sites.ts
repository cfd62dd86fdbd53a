import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildRun, Cost } from '../../../content/measurements/runs.ts';
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

/** The builds of one tool, which go on until one of them fails. */
function startRun({ id, name, version, prepare }: Tool, posts: readonly Post[]) {
  let site: ToolSite | undefined;
  let missing: string | undefined;
  const drawn: Cost[] = [];
  const cold: Cost[] = [];
  const warm: Cost[] = [];
  return {
    build: async () => {
      if (missing !== undefined) return;
      try {
        version();
        site ??= prepare(posts);
        clear(site);
        if (site.images) {
          const build = 'cold, with its images for sharing';
          drawn.push(tell(name, build, await measure(site.command, site.folder, buildEnv)));
          check(site, posts.length * 2);
          const images = readImages(site.folder, site.images);
          clear(site);
          for (const { file, bytes } of images) {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
          }
        }
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
      for (const each of site ? [site.folder, asideOf(site.folder)] : []) {
        rmSync(each, { recursive: true, force: true });
      }
      return missing === undefined
        ? {
            id,
            name,
            version: version(),
            cold: middle(cold),
            warm: middle(warm),
            ...(drawn.length > 0 && { drawn: middle(drawn) }),
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

/**
 * Has a site be as one that was never built. What was built is put aside until the end, since file
 * systems take longer to make files just after others were deleted, which a first build never meets.
 */
function clear({ folder, output, left }: ToolSite): void {
  const built = [output, ...left].filter((name) => existsSync(join(folder, name)));
  if (built.length > 0) {
    mkdirSync(asideOf(folder), { recursive: true });
    const aside = mkdtempSync(join(asideOf(folder), 'build-'));
    for (const [index, name] of built.entries()) {
      renameSync(join(folder, name), join(aside, String(index)));
    }
  }
  // Astro keeps its caches here, where there is one.
  if (left.includes('node_modules')) mkdirSync(join(folder, 'node_modules'));
}

function asideOf(folder: string): string {
  return `${folder}-aside`;
}

function middle(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => Number(median(costs.map((cost) => cost[key])).toFixed(2));
  return { wall: of('wall'), cpu: of('cpu'), peak: Math.round(of('peak')) };
}

/** The images for sharing that a build has left in its cache. */
function readImages(folder: string, { files, isImage }: NonNullable<ToolSite['images']>) {
  const kept = globSync(files, { cwd: folder })
    .map((name) => join(folder, name))
    .map((file) => ({ file, bytes: readFileSync(file) }))
    .filter(({ bytes }) => isImage(bytes));
  if (kept.length === 0) throw new Error('It has kept no image for sharing.');
  return kept;
}

function tell(name: string, build: string, cost: Cost): Cost {
  const { wall, cpu, peak } = cost;
  console.error(
    `${name}, ${build}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of all cores, ${peak.toFixed(0)} MB`,
  );
  return cost;
}
