import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';
import { root, run } from './project-copy.ts';

/** What Lighthouse says of a page, as far as it is read here. */
export interface Report {
  readonly categories: Record<string, Category>;
  readonly audits: Record<
    string,
    {
      readonly score: number | null;
      readonly displayValue?: string;
      readonly numericValue?: number;
      readonly details?: { readonly items?: readonly unknown[] };
    }
  >;
}

interface Category {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

const folder = join(root, 'tests/lighthouse');

const flags = [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs Lighthouse, which the project itself does without. */
export async function installLighthouse(): Promise<void> {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(output);
}

/**
 * Audits a page in Lighthouse's mobile setting.
 *
 * @param options further options of its command line
 */
export async function audit(address: string, ...options: readonly string[]): Promise<Report> {
  const reports = mkdtempSync(join(tmpdir(), 'octant-lighthouse-'));
  const file = join(reports, 'report.json');
  const { code, output } = await run(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${flags.join(' ')}`,
      ...options,
    ],
    { cwd: folder, env: { CHROME_PATH: provideBrowser().path } },
  );
  if (code !== 0) throw new Error(output);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(reports, { recursive: true });
  return report;
}
