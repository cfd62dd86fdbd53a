import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** A Chromium to test with. */
export interface Browser {
  readonly path: string;
  readonly origin: 'Playwright' | 'system';
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Playwright's own Chromium if it is there, else one that the system has. */
export function findBrowser(): Browser | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, origin: 'Playwright' };
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
 * Finds a Chromium, or installs one: the Debian package first where apt may be used, since it comes
 * with what it needs, else Playwright's own.
 *
 * @throws if there is none and none can be installed
 */
export function provideBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  const installed =
    attempt('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
    (canUseApt() && installPackages('chromium'));
  const browser = installed ? findBrowser() : undefined;
  if (browser) return browser;
  throw new Error(
    'No Chromium to test with. Install one:  npx playwright install --with-deps chromium  (or, on Debian,  apt-get install chromium).',
  );
}

/** Installs a Chinese font where there is none, or says why the tests go without. */
export function provideChineseFont(): string {
  if (hasChineseFont()) return 'a Chinese font is there';
  if (canUseApt() && installPackages('fonts-noto-cjk')) return 'fonts-noto-cjk was installed';
  return 'no Chinese font: missing glyphs are drawn as boxes (install fonts-noto-cjk)';
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  // Where fontconfig is not in use (macOS, Windows), the system comes with Chinese fonts.
  return list.error ? process.platform !== 'linux' : list.stdout.trim() !== '';
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(...packages: string[]): boolean {
  return (
    attempt('apt-get', ['update', '-q']) && attempt('apt-get', ['install', '-qy', ...packages])
  );
}

function attempt(command: string, words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}
