import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdLock } from '../cache/hold-lock.ts';

/** What Astro believes, whatever has become of it: texts that it has read, pictures and pages made. */
const texts = 'data-store.json';
const pages = ['incremental-build.json', 'dist'];
const believed = [texts, 'assets', ...pages];
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

/** What was noted of a file: its digest, and what tells without a reading that it has been left alone. */
type Noted = readonly [digest: string, stamp: string];
type Notes = Readonly<Record<string, Noted>>;

/** The files of a cache that are not as the last build has left them, with their digests. */
export function findChanged(folder: string, names = believed): Readonly<Record<string, string>> {
  const noted = readNotes(join(folder, digestsFile));
  const files = Object.entries(noteFiles(folder, names, noted));
  return Object.fromEntries(
    files
      .filter(([name, [digest]]) => noted[name]?.[0] !== digest)
      .map(([name, [digest]]) => [name, digest]),
  );
}

/** Notes how a build leaves files of a cache; of the others stays what was noted. */
export function noteDigests(folder: string, names = believed): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, digestsFile);
  const noted = readNotes(file);
  const notes = { ...(names !== believed && noted), ...noteFiles(folder, names, noted) };
  writeFileSync(file, `${JSON.stringify(notes, null, 1)}\n`);
}

function noteFiles(folder: string, believed: string[], noted: Notes): Notes {
  const names = believed.flatMap((name) => listFiles(folder, name)).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = join(folder, name);
      const stats = statSync(file, { bigint: true });
      if (!stats.isFile()) return [];
      const stamp = stampOf(stats);
      const [digest, former] = noted[name] ?? [];
      const isLeft = digest !== undefined && former === stamp && stamp !== '';
      return [[name, [isLeft ? digest : digestOf(file), stamp] as const]];
    }),
  );
}

/** A file, or what stands in a folder and below, links among it; nothing where there is none. */
function listFiles(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      `${name}${entry.parentPath.slice(path.length)}/${entry.name}`.replaceAll(sep, '/'),
    );
}

/** A file may change again within one tick of its file system's clock, and look the same. */
const ticks = 3000n * 1_000_000n;

/**
 * What changes with a file, whoever writes to it: nobody can set the time of its last change. Empty
 * for one that has just been written.
 */
function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  const isNew = ctimeNs > BigInt(Date.now()) * 1_000_000n - ticks;
  return isNew ? '' : [size, mtimeNs, ctimeNs, ino].join(' ');
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function readNotes(file: string): Notes {
  if (!existsSync(file)) return {};
  try {
    const notes = Object.entries(Object(JSON.parse(readFileSync(file, 'utf8'))) as object);
    return Object.fromEntries(notes.filter((entry): entry is [string, Noted] => isNoted(entry[1])));
  } catch {
    // Cut or scribbled on, it vouches for nothing.
    return {};
  }
}

function isNoted(value: unknown): value is Noted {
  return Array.isArray(value) && value.length === 2 && value.every((e) => typeof e === 'string');
}
