import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True on a Debian, or one of its kin, where the tests run as root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages of which a file is missing.
 *
 * @param files a file of each package, by the package's name
 * @throws if a package is missing and can't be installed here
 */
export function providePackages(files: Readonly<Record<string, string>>): void {
  const missing = Object.keys(files).filter((name) => !existsSync(files[name] ?? ''));
  if (missing.length === 0) return;
  if (!canInstallPackages()) {
    throw new Error(`Missing: ${missing.join(', ')}. Install with  apt-get install  on Debian.`);
  }
  const words = ['install', '-qy', '--no-install-recommends', ...missing];
  // In run level 1 a package starts no service (https://www.debian.org/doc/debian-policy/ch-opersys.html).
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const command of [['update', '-q'], words]) {
    execFileSync('apt-get', command, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
