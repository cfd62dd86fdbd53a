import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, audit, installLighthouse } from '../support/lighthouse.ts';
import { site } from '../support/builds.ts';
import { essay } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { plainPage } from './plain-page.ts';
import { servePages } from './serve-pages.ts';

// First and largest paint of the essay in Lighthouse's mobile setting, beside the same page without
// its script, and beside a plain page of the same text; each the median of three, in turn.

const limit = 1.05;
const rounds = 3;

if (!existsSync(join(root, site.folder))) throw new Error('Build the site first: npm run build');
const server = await servePages(join(root, site.folder), variantsOf);
await installLighthouse();
const addresses = Object.values(essay).flatMap(({ path }) =>
  Object.keys(variantsOf('')).map((variant) => `${server.origin}${path}?${variant}`),
);
const reports = new Map<string, Report[]>(addresses.map((address) => [address, []]));
for (let round = 0; round < rounds; round++) {
  for (const [address, made] of reports) {
    made.push(await audit(address, '--only-categories=performance'));
  }
}
await server.close();

const rows = Object.values(essay).map(({ lang, path }) => {
  const of = (variant: string, id: string) =>
    median(
      (reports.get(`${server.origin}${path}?${variant}`) ?? []).map(
        ({ audits }) => audits[id]?.numericValue ?? NaN,
      ),
    );
  const [first, largest] = ['first-contentful-paint', 'largest-contentful-paint'];
  const scores = (reports.get(`${server.origin}${path}?whole`) ?? []).map(
    ({ categories }) => (categories['performance']?.score ?? NaN) * 100,
  );
  return {
    lang,
    performance: median(scores),
    first: of('whole', first),
    'without face and script': of('bare', first),
    'plain page': of('plain', first),
    largest: of('whole', largest),
    'largest without them': of('bare', largest),
    'plain, largest': of('plain', largest),
  };
});
console.table(Object.fromEntries(rows.map(({ lang, ...times }) => [lang, times])));
const slow = rows.filter(
  (row) =>
    row.performance < 100 ||
    row.first > limit * row['without face and script'] ||
    row.largest > limit * row['largest without them'] ||
    row.first > row['plain page'],
);
if (slow.length > 0) {
  console.error(`Slower than it may be: ${slow.map(({ lang }) => lang).join(', ')}`);
  process.exitCode = 1;
}

/** A page as it is, and the two that it is held against. */
function variantsOf(html: string): Record<string, string> {
  return {
    whole: html,
    bare: html
      .replaceAll(/<script type="module"[^>]*><\/script>/g, '')
      .replace(/(?<=<link rel="stylesheet" href="[^"]*)(?=")/, '?bare'),
    plain: plainPage(html),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
