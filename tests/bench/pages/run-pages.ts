import { parseArgs } from 'node:util';
import type { PageResult, PagesRun } from '../../../content/measurements/runs.ts';
import { type Report, audit, installLighthouse } from '../../support/lighthouse.ts';
import { installTools } from '../build/tools.ts';
import { median } from '../median.ts';
import { circumstances, writeResults } from '../results.ts';
import { installChineseFace } from './chinese-face.ts';
import { faultsOf, printPages } from './page-results.ts';
import { type PageSite, buildPageSites, otherTools } from './page-sites.ts';
import { plainPage, plainSheet, plainStyle } from './plain-page.ts';
import { type ServedPages, servePages } from './serve-pages.ts';
import { weigh } from './weigh.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: 'string', default: '3' }, own: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('npm run bench -- pages [--rounds 3] [--own]');

await installTools();
await installLighthouse();
installChineseFace();
using sites = await buildPageSites(values.own ? [] : otherTools);
/** The two pages that a page is held against. */
const variants = {
  bare: (html: string) =>
    html
      .replaceAll(/<script type="module"[^>]*><\/script>/g, '')
      .replace(/(?<=<link rel="stylesheet" href="[^"]*)(?=")/, '?bare'),
  plain: plainPage,
};
const served = await servePages(sites.own.folder, {
  variants,
  files: { [plainSheet]: plainStyle },
});
const bare = 'This site without its face and scripts';
const plain = 'Plain Astro, the text and one style sheet';

interface Visit {
  readonly site: string;
  readonly page: string;
  readonly path: string;
  readonly served: ServedPages;
  readonly reports: Report[];
}
const visits: Visit[] = visitsOf(sites.own, served);
for (const page of ['essay, en', 'essay, zh']) {
  const path = sites.own.paths[page] ?? '';
  visits.push({ site: bare, page, path: `${path}?bare`, served, reports: [] });
  visits.push({ site: plain, page, path: `${path}?plain`, served, reports: [] });
}
for (const other of sites.others) visits.push(...visitsOf(other, await servePages(other.folder)));

for (let round = 0; round < rounds; round++) {
  for (const { served, path, reports } of visits) {
    reports.push(await audit(served.origin + path, '--only-categories=performance'));
  }
}
const pages = visits.map(resultOf);
for (const origin of new Set(visits.map((visit) => visit.served))) await origin.close();

const run: PagesRun = { ...circumstances(), rounds, pages };
// This site alone makes no comparison to keep.
if (!values.own) writeResults('pages', 'latest', run);
printPages(pages);
const faults = faultsOf(pages, { own: sites.own.name, bare, plain });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function visitsOf({ name, paths }: PageSite, served: ServedPages): Visit[] {
  return Object.entries(paths).map(([page, path]) => ({
    site: name,
    page,
    path,
    served,
    reports: [],
  }));
}

function resultOf({ site, page, served, reports }: Visit): PageResult {
  const value = (id: string) =>
    Number(median(reports.map(({ audits }) => audits[id]?.numericValue ?? NaN)).toFixed(3));
  const time = (id: string) => Math.round(value(id));
  const [report] = reports;
  if (!report) throw new Error(`${page} of ${site} was not looked at.`);
  const weights = weigh(report, served);
  if (!weights.page) throw new Error(`${page} of ${site} is not there.`);
  return {
    site,
    page,
    weights,
    first: time('first-contentful-paint'),
    largest: time('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    blocking: time('total-blocking-time'),
    script: time('bootup-time'),
    performance: Math.round(
      100 * median(reports.map(({ categories }) => categories['performance']?.score ?? NaN)),
    ),
  };
}
