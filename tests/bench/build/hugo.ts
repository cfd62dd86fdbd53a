import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, providePackages } from '../../support/debian.ts';

/**
 * The program of Hugo: the one on the path, else that of Debian. Its packages on npm hold none, but
 * fetch it from GitHub.
 *
 * @throws if there is none and none can be installed
 */
export function findHugo(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'hugo')).find((file) => existsSync(file));
  if (found !== undefined) return found;
  if (!canInstallPackages()) throw new Error('There is no  hugo  on the path.');
  providePackages({ hugo: '/usr/bin/hugo' });
  return '/usr/bin/hugo';
}

/** Such as `0.111.3`. */
export function hugoVersion(): string {
  const said = execFileSync(findHugo(), ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(said)?.[1] ?? said.trim();
}
