import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provideBrowser } from '../support/browser.ts';
import { essay } from '../support/pages.ts';
import { root, run } from '../support/project-copy.ts';

interface Report {
  readonly categories: Record<string, Category>;
  readonly audits: Record<
    string,
    { readonly score: number | null; readonly displayValue?: string }
  >;
}

interface Category {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

const port = 4450;
const origin = `http://localhost:${port}`;
const folder = join(root, 'tests/lighthouse');
const reports = mkdtempSync(join(tmpdir(), 'octant-lighthouse-'));
let server: ChildProcess;

/** Installs the auditor, and serves the site as the browser tests do. */
beforeAll(async () => {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(output);
  const env = { ...process.env, TEST_PORT: String(port) };
  server = spawn(process.execPath, ['tests/serve.ts'], { cwd: root, env, stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !(await answers()); tries++) await setTimeout(200);
});

afterAll(() => {
  server.kill();
  rmSync(reports, { recursive: true, force: true });
});

async function answers(): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );
}

const flags = [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function audit(path: string): Promise<Report> {
  const file = join(reports, 'report.json');
  const command = join(folder, 'node_modules/lighthouse/cli/index.js');
  const words = [origin + path, '--quiet', '--output=json', `--output-path=${file}`];
  const env = { CHROME_PATH: provideBrowser().path };
  const chrome = `--chrome-flags=${flags.join(' ')}`;
  const options = { cwd: folder, env };
  const { code, output } = await run(process.execPath, [command, ...words, chrome], options);
  if (code !== 0) throw new Error(output);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** What counts in a category and is not perfect. */
function faults({ categories, audits }: Report, category: string): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1);
}

const paths = ['/', essay.en.path, essay.zh.path, '/figures/env-matrix/', '/zh/'];

it.each(paths)('Lighthouse finds no fault in %s', async (path) => {
  const report = await audit(path);
  // How fast a page is on this machine is told, not held: machines differ.
  const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
  const told = timings.map((id) => `${id} ${report.audits[id]?.displayValue ?? '?'}`);
  console.log(
    `${path}: performance ${report.categories['performance']?.score ?? '?'}, ${told.join(', ')}`,
  );
  for (const category of ['accessibility', 'best-practices', 'seo']) {
    expect(report.categories[category]?.auditRefs.length).toBeGreaterThan(0);
    expect(faults(report, category), category).toEqual([]);
  }
  expect(report.audits['cumulative-layout-shift']?.displayValue).toBe('0');
});
