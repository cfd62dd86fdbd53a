import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A hash of the names, sizes and times of the files in a folder; of none, where there is none.
 * Their texts are read once, where they are checked.
 */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const options = { withFileTypes: true, recursive: true } as const;
  const entries = existsSync(folder) ? readdirSync(folder, options) : [];
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  for (const name of names.sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update([name, size, mtimeMs, ''].join('\0'));
  }
  return hash.digest('hex');
}
