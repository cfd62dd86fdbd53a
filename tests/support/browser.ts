import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { canInstallPackages, providePackages } from './debian.ts';

/** A Chromium to test with. */
export interface Browser {
  readonly path: string;
  readonly origin: 'Playwright' | 'system';
}

/** It has no window to draw, and does the same work in less than half the time. */
const shell = 'chromium-headless-shell';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A whole Chromium: Playwright's own if it is there, else one that the system has. */
export function findBrowser(): Browser | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? { path: own, origin: 'Playwright' } : findInSystem(names);
}

/**
 * Where to find a Chromium that draws no window, if that is not for Playwright to know: with its own
 * Chromium it has one; a system may have one, or lend a whole one.
 */
export function findHeadlessPath(): string | undefined {
  const browser = findBrowser();
  if (browser?.origin === 'Playwright') return undefined;
  return (findInSystem([shell]) ?? browser)?.path;
}

function findInSystem(names: readonly string[]): Browser | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
  return path ? { path, origin: 'system' } : undefined;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium, or installs one: Playwright's own where it can be downloaded, with the libraries
 * it needs, else the Debian packages.
 *
 * @throws if there is none and none can be installed
 */
export function provideBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  console.log('There is no Chromium: installing one');
  if (playwright('install', 'chromium')) playwright('install-deps', 'chromium');
  else if (canInstallPackages()) {
    providePackages({ chromium: '/usr/bin/chromium', [shell]: `/usr/bin/${shell}` });
  }
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error(
    'No Chromium to test with. Install one:  npx playwright install --with-deps chromium  (or, on Debian,  apt-get install chromium).',
  );
}

function playwright(...words: string[]): boolean {
  return spawnSync('npx', ['playwright', ...words], { stdio: 'ignore' }).status === 0;
}
