import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What of a project makes pages of its texts. */
const sources = [
  'astro.config.mjs',
  'content/examples',
  'content/site.config.ts',
  'public/locales',
  'src',
];

/** The same, but read once in a build, and not here: sizes and times tell a change. */
const readOnce = ['content/citations', 'content/matrices'];

/**
 * Tells apart all that makes pages, beside the texts: the sources of the site, the packages that are
 * installed, as npm lists them there, and Node.
 *
 * @param root folder of the project
 * @returns `undefined` where no such list is found, so that nothing is known of the packages
 */
export function versionOfSite(root: string): string | undefined {
  const packages = findUpwards(root, join('node_modules', '.package-lock.json'));
  if (packages === undefined) return undefined;
  const hash = createHash('sha256').update(process.version).update(readFileSync(packages));
  for (const source of sources) {
    for (const file of filesOf(root, source)) {
      hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
    }
  }
  for (const file of readOnce.flatMap((folder) => filesOf(root, folder))) {
    const { size, mtimeMs, ctimeMs } = statSync(join(root, file));
    hash.update(`\n${file}\n${size} ${mtimeMs} ${ctimeMs}`);
  }
  return hash.digest('hex');
}

function findUpwards(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above, path);
}

/** A file, or all files of a folder, relative to the project, in the order of their names. */
function filesOf(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  try {
    const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
      .sort();
  } catch {
    return [path];
  }
}
