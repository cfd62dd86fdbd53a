import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Holds what only one process may have at a time, by a file with its id. One that has ended without
 * letting go, since it was killed, holds nothing any more.
 *
 * @returns what lets go; `undefined` where another process holds it, or no file can be written
 */
export function holdLock(file: string): (() => void) | undefined {
  const release = () => {
    rmSync(file, { force: true });
  };
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!isHeld(file)) release();
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return release;
  } catch {
    return undefined;
  }
}

function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Signal 0 is none, and tells whether the process is there.
    return holder > 0 && holder !== process.pid && process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
