import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages of which a file is missing.
 *
 * @param files a file of each package, by the package's name
 * @throws if a package is missing and can't be installed here
 */
export function providePackages(files: Readonly<Record<string, string>>): void {
  const missing = Object.keys(files).filter((name) => !existsSync(files[name] ?? ''));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing: ${missing.join(', ')}. Install with  apt-get install  on Debian.`);
  }
  const words = ['install', '-qy', '--no-install-recommends', ...missing];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update', '-q'], words]) {
    execFileSync('apt-get', command, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
