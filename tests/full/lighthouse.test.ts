import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Report, audit, installLighthouse } from '../support/lighthouse.ts';
import { essay } from '../support/pages.ts';
import { serveBuilds } from '../support/serving.ts';
import { ports } from './ports.ts';

const port = ports.lighthouse;
const origin = `http://localhost:${port}`;
let stopServing: () => void;

/** Installs the auditor, and serves the site as the browser tests do. */
beforeAll(async () => {
  await installLighthouse();
  stopServing = await serveBuilds(port);
});

afterAll(() => {
  stopServing();
});

/** What counts in a category and is not perfect. */
function faults({ categories, audits }: Report, category: string): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1);
}

const paths = [
  '/',
  '/tags/rl/',
  '/zh/archive/',
  essay.en.path,
  essay.zh.path,
  '/figures/env-matrix/',
  '/zh/',
  '/404.html',
];

/** What a page is held to; one that is not to be found has nothing to say to search engines. */
function categoriesOf(path: string): string[] {
  const all = ['accessibility', 'best-practices'];
  return path === '/404.html' ? all : [...all, 'seo'];
}

it.each(paths)('Lighthouse finds no fault in %s', async (path) => {
  const report = await audit(origin + path);
  // How fast a page is on this machine is told, not held: machines differ.
  const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
  const told = timings.map((id) => `${id} ${report.audits[id]?.displayValue ?? '?'}`);
  console.log(
    `${path}: performance ${report.categories['performance']?.score ?? '?'}, ${told.join(', ')}`,
  );
  for (const category of categoriesOf(path)) {
    expect(report.categories[category]?.auditRefs.length).toBeGreaterThan(0);
    expect(faults(report, category), category).toEqual([]);
  }
  expect(report.audits['cumulative-layout-shift']?.displayValue).toBe('0');
});
