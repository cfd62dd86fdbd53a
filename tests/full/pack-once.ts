import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { mustRun, root } from '../support/project-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as it is published, for every file that installs it. */
    tarball: string;
  }
}

/** Packs before any file runs: while npm packs, another manifest stands where files copy it from. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'octant-packed-'));
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  project.provide('tarball', join(folder, tarball));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
