import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the names, sizes and times of the files right in a folder; of none, where there is none.
 * Their texts are read once, where they are checked.
 */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of names.sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update([name, size, mtimeMs, ''].join('\0'));
  }
  return hash.digest('hex');
}
