import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where bytes are kept, and the version of all that makes them beside their key. */
export interface CachePlace {
  readonly folder: string;
  readonly version: string;
}

/** Keeps bytes from build to build, by what they were made of. */
export interface DiskCache extends CachePlace {
  /** Gives back what was kept; `undefined` for what never was, and for what is not as it was then. */
  readonly read: (key: string) => Buffer<ArrayBuffer> | undefined;
  /** Tells whether something was kept, good or not. */
  readonly has: (key: string) => boolean;
  /** Keeps bytes where that can be done; a full disk costs the next build time, and this one nothing. */
  readonly write: (key: string, bytes: Uint8Array) => void;
  /** Takes away what no build has asked for in a month. */
  readonly prune: () => void;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Opens a cache. Each file holds a checksum of its name and of its bytes, so that one that was cut,
 * changed or put in the place of another is never believed. It is written aside and renamed, so that
 * builds at the same time, and one that is killed, leave no half of a file.
 *
 * @param folder full path; it is made with the first file
 * @param version of all that makes the bytes beside their key
 */
export function openCache(folder: string, version: string): DiskCache {
  const nameOf = (key: string) => digest(`${version}\n${key}`);
  let written = 0;
  return {
    folder,
    version,
    read: (key) => {
      const name = nameOf(key);
      const file = join(folder, name);
      try {
        const kept = readFileSync(file);
        const bytes = kept.subarray(checksumLength);
        if (kept.toString('latin1', 0, checksumLength) !== checksum(name, bytes)) return undefined;
        if (statSync(file).mtimeMs < Date.now() - day) utimesSync(file, new Date(), new Date());
        return bytes;
      } catch {
        return undefined;
      }
    },
    has: (key) => existsSync(join(folder, nameOf(key))),
    write: (key, bytes) => {
      const name = nameOf(key);
      const aside = join(folder, `${name}.${process.pid}-${threadId}.${++written}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(aside, Buffer.concat([Buffer.from(checksum(name, bytes)), bytes]));
        renameSync(aside, join(folder, name));
      } catch {
        ignoring(() => {
          rmSync(aside, { force: true });
        });
      }
    },
    prune: () => {
      // What another build takes away at the same time, or nobody may, is left to the next.
      ignoring(() => {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          if (statSync(file).mtimeMs < Date.now() - 30 * day) rmSync(file, { force: true });
        }
      });
    },
  };
}

function ignoring(action: () => void): void {
  try {
    action();
  } catch {
    // A cache is no part of the site.
  }
}

const checksumLength = 64;

function checksum(name: string, bytes: Uint8Array): string {
  return createHash('sha256').update(name).update(bytes).digest('hex');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
