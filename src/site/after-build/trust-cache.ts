import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdLock } from '../cache/hold-lock.ts';

/** What Astro believes, whatever has become of it: texts that it has read, pictures and pages made. */
const texts = 'data-store.json';
const pages = ['incremental-build.json', 'dist/**'];
const believed = [texts, 'assets/*', ...pages];
const digestsFile = 'digests.json';

/**
 * Has a build take from Astro's cache only what the last finished build has left there: not a picture
 * that was being written when a build was cut off, nor a file that something else has changed. Pages
 * are kept by one build at a time, since Astro writes them in place; another makes its own anew.
 */
export function trustCache(): AstroIntegration {
  let folder = '';
  let release: (() => void) | undefined;
  return {
    name: 'trust-cache',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = fileURLToPath(config.cacheDir);
        release = holdLock(join(folder, 'pages.lock'));
        if (!release) updateConfig({ experimental: { incrementalBuild: false } });
        const changed = findChanged(folder, release ? believed : withoutPages);
        for (const [name, digest] of Object.entries(changed)) {
          if (name !== texts) rmSync(join(folder, name));
          // Removed, it might be missed by a build that runs beside this one. Astro leaves it alone
          // and reads all texts again where the configuration is not the one that it was made with.
          else updateConfig({ server: { headers: { 'X-Cache': digest } } });
        }
      },
      // Not at the end, which a site with a broken link doesn't come to.
      'astro:build:generated': () => {
        noteDigests(folder, release ? believed : withoutPages);
        release?.();
      },
    },
  };
}

const withoutPages = believed.filter((name) => !pages.includes(name));

/** The files of a cache that are not as the last build has left them, with their digests. */
export function findChanged(folder: string, names = believed): Readonly<Record<string, string>> {
  const noted = readDigests(join(folder, digestsFile));
  const files = Object.entries(digestsOf(folder, names));
  return Object.fromEntries(files.filter(([name, digest]) => noted[name] !== digest));
}

/** Notes how a build leaves files of a cache; of the others stays what was noted. */
export function noteDigests(folder: string, names = believed): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, digestsFile);
  const others = names === believed ? {} : readDigests(file);
  const digests = { ...others, ...digestsOf(folder, names) };
  writeFileSync(file, `${JSON.stringify(digests, null, 1)}\n`);
}

function digestsOf(folder: string, believed: string[]): Record<string, string> {
  const names = globSync(believed, { cwd: folder }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
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
