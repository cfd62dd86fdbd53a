import { parseArgs } from 'node:util';
import type { BuildRun, Cost } from '../../../content/measurements/runs.ts';
import { generatePosts } from '../../support/posts/generate-posts.ts';
import { circumstances, writeResults } from '../results.ts';
import { buildSites, nodeOptions } from './build-sites.ts';
import { profileBuild } from './profile-build.ts';
import { reasonOf } from './reason-of.ts';
import { installTools, measureId, thisSite, tools } from './tools.ts';

/** So many texts are short and without formulas. */
const manyTexts = 5000;

const usage = `npm run bench -- build [--texts 108] [--sites ${tools.map(({ id }) => id).join(',')}] [--rounds n] [--profile]`;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    texts: { type: 'string', default: '108' },
    sites: { type: 'string', default: tools.map(({ id }) => id).join(',') },
    rounds: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const texts = Number(values.texts);
const rounds = Number(values.rounds ?? (texts > 200 ? 1 : 3));
const wanted = values.sites.split(',');
const chosen = tools.filter(({ id }) => wanted.includes(id));
if (!(texts >= 2 && texts % 2 === 0 && rounds >= 1) || chosen.length !== wanted.length) {
  throw new Error(`An even number of texts, one round or more, and sites of these:\n${usage}`);
}

const kind = texts < manyTexts ? 'essay' : 'note';
if (values.profile) {
  console.log(`${texts} texts (${kind}): seconds that the threads of this site’s build are busy`);
  console.table(await profileBuild(thisSite, generatePosts(kind, texts / 2)));
  process.exit();
}

await installTools();
const sites = await buildSites(chosen, generatePosts(kind, texts / 2), rounds);
const made: BuildRun = { ...circumstances(), texts, kind, rounds, nodeOptions, sites };

console.log(`${texts} texts (${kind}), median of ${rounds}, each with NODE_OPTIONS=${nodeOptions}`);
const built = sites.filter((site) => 'cold' in site);
const measure = built.find(({ id }) => id === measureId);
const ratio = (value: number, of: number | undefined) =>
  of === undefined ? undefined : Number((value / of).toFixed(2));
const costs = ({ wall, cpu, peak }: Cost) => ({
  'cold, s': wall,
  'of plain Astro': ratio(wall, measure?.cold.wall),
  'all cores, s': cpu,
  ' of plain Astro': ratio(cpu, measure?.cold.cpu),
  'peak, MB': peak,
  '  of plain Astro': ratio(peak, measure?.cold.peak),
});
console.table(
  Object.fromEntries(
    built.flatMap(({ name, cold, warm, drawn }) => {
      const edited = {
        'after an edit, s': warm.wall,
        'of its cold build': ratio(warm.wall, cold.wall),
        'of plain Astro, cold': ratio(warm.wall, measure?.cold.wall),
      };
      const row = [name, { ...costs(cold), ...edited }] as const;
      return drawn ? [row, [`${name}, images drawn too`, costs(drawn)] as const] : [row];
    }),
  ),
);
for (const { name, cold, drawn } of built) {
  if (!drawn) continue;
  const more = (['wall', 'cpu'] as const).map((key) => (drawn[key] - cold[key]).toFixed(1));
  console.log(
    `${name} draws images for sharing in ${more[0]} s of the clock, ${more[1]} s of all cores: the difference of its two rows. Its first row finds them in its cache, and nothing else.`,
  );
}
for (const site of sites) {
  if ('missing' in site) {
    console.error(`${site.name} was not measured: ${site.missing}`);
    process.exitCode = 1;
  }
}
// Part of the sites makes no comparison to keep.
if (chosen.length === tools.length) {
  const kept: BuildRun = {
    ...made,
    sites: sites.map((site) =>
      'missing' in site ? { ...site, missing: reasonOf(site.missing) } : site,
    ),
  };
  writeResults('build', String(texts), kept);
}
