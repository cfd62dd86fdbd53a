import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { mustRun, root } from '../support/project-copy.ts';

/** A fresh site with the packed package installed. */
export interface PackedSite extends Disposable {
  readonly folder: string;
}

/**
 * Installs the packed package into a copy of the plain site, outside the project, whose
 * packages would stand in for those that the package forgets to name.
 *
 * @param names packages that the site has as the project has them
 * @param others packages by the version that the site has of them
 */
export async function installPacked(
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Promise<PackedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'octant-plain-'));
  cpSync(join(root, 'tests/fixtures/sites/plain'), folder, { recursive: true });
  const versions = names.map((name) => [name, versionOf(name)] as const);
  const dependencies = {
    ...Object.fromEntries(versions),
    ...others,
    'astro-octant': `file:${inject('tarball')}`,
  };
  const manifest = { name: 'plain', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await mustRun('npm', ['install', '--no-audit', '--no-fund'], folder);
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
