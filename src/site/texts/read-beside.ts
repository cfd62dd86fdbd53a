import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keyOfReading } from '../../plugin/parity/read-posts.ts';
import { handedOn } from '../config/handed-on.ts';
import type { CachePlace, DiskCache } from '../../plugin/disk-cache.ts';
import { startThread } from '../threads/start-thread.ts';
import { nameOfReading } from './kept-texts.ts';

/** What a thread is to read into a cache, one text after the other. */
export interface TextsToRead extends CachePlace {
  /** Folder of the project. */
  readonly root: string;
  /** Posts, relative to it. */
  readonly files: readonly string[];
}

/** So few are read nearly as soon without a thread, which costs memory and has to get warm. */
export const fewest = 300;

/** Longer ones might need more memory than the thread has. */
const longest = 100_000;

/** What is made of these depends on other files, and is made where those are read. */
const drawsOnOthers = /[`~]{3} *matrix|@|\bfile="/;

/**
 * Reads posts that no earlier build has read on another core, the last one first, while this one
 * reads them from the first on. What a build doesn't find read it reads itself, and so it meets every
 * mistake where it can be told.
 */
export function readBeside(
  start: (texts: TextsToRead) => void = startReader,
  cores = availableParallelism(),
): AstroIntegration {
  return {
    name: 'read-beside',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const { cache } = handedOn;
        if (command !== 'build' || !cache || cores < 2) return;
        const root = fileURLToPath(config.root);
        const files = findUnread(root, cache);
        const { folder, version } = cache;
        if (files.length >= fewest) start({ root, files, folder, version });
      },
    },
  };
}

/** The editions of a post one after the other, as they are compared, and the last post first. */
function findUnread(root: string, cache: Pick<DiskCache, 'has'>): string[] {
  const nameOf = (file: string) => file.split('/').slice(3).join('/');
  return globSync('content/posts/*/**/*.{md,mdx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      if (source.length > longest || drawsOnOthers.test(source)) return false;
      return !cache.has(nameOfReading(keyOfReading({ file, source })));
    })
    .sort((a, b) => nameOf(b).localeCompare(nameOf(a)) || b.localeCompare(a));
}

function startReader(workerData: TextsToRead): void {
  startThread(new URL('./read-thread.ts', import.meta.url), {
    workerData,
    // Less makes it collect garbage for longer, and more is not needed for one text at a time.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 },
  });
}
