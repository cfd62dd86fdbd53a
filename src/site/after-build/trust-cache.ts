import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro believes, whatever has become of it: texts that it has read, pictures that it has made. */
const texts = 'data-store.json';
const believed = [texts, 'assets/*'];
const digestsFile = 'digests.json';

/**
 * Has a build take from Astro's cache only what the last finished build has left there: not a picture
 * that was being written when a build was cut off, nor a file that something else has changed.
 */
export function trustCache(): AstroIntegration {
  let folder = '';
  return {
    name: 'trust-cache',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = fileURLToPath(config.cacheDir);
        const changed = findChanged(folder);
        for (const [name, digest] of Object.entries(changed)) {
          if (name !== texts) rmSync(join(folder, name));
          // Removed, it might be missed by a build that runs beside this one. Astro leaves it alone
          // and reads all texts again where the configuration is not the one that it was made with.
          else updateConfig({ server: { headers: { 'X-Cache': digest } } });
        }
      },
      'astro:build:done': () => {
        noteDigests(folder);
      },
    },
  };
}

/** The files of a cache that are not as the last finished build has left them, with their digests. */
export function findChanged(folder: string): Readonly<Record<string, string>> {
  const noted = readDigests(join(folder, digestsFile));
  const files = Object.entries(digestsOf(folder));
  return Object.fromEntries(files.filter(([name, digest]) => noted[name] !== digest));
}

/** Notes how a finished build leaves a cache. */
export function noteDigests(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, digestsFile), `${JSON.stringify(digestsOf(folder), null, 1)}\n`);
}

function digestsOf(folder: string): Record<string, string> {
  const names = globSync(believed, { cwd: folder }).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function readDigests(file: string): Readonly<Record<string, unknown>> {
  if (!existsSync(file)) return {};
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, unknown>;
  } catch {
    // Cut or scribbled on, it vouches for nothing.
    return {};
  }
}
