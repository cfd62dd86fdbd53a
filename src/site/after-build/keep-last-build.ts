import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OctantError } from '../../plugin/problems.ts';

/**
 * Builds beside the output folder, which is replaced when all is built and checked: a build that fails
 * or is cut off leaves the last good one as it was. Stands last among the integrations, since what
 * they write at the end belongs to a build.
 */
export function keepLastBuild(): AstroIntegration {
  let target = '';
  const unfinished = () => `${target}-unfinished`;
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[\\/]+$/, '');
        restoreFolder(target);
        updateConfig({ outDir: pathToFileURL(`${unfinished()}/`) });
      },
      'astro:build:done': () => replaceFolder(target, unfinished()),
    },
  };
}

/** What stood there before stays until the new folder has its place. */
const beforeOf = (target: string) => `${target}-before`;

/**
 * Puts a folder in the place of another, or leaves both as they were.
 *
 * @throws {OctantError} if the file system does not let it
 */
export async function replaceFolder(target: string, replacement: string): Promise<void> {
  const before = beforeOf(target);
  try {
    rmSync(before, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, before);
    renameSync(replacement, target);
  } catch (error) {
    restoreFolder(target);
    throw new OctantError('The output folder', [
      {
        path: target,
        found: `it can't be replaced: ${(error as Error).message}`,
        allowed: 'a folder beside which others may be written, on the same file system',
        hint: `make room for it, or make it writable; the finished site stands in ${replacement}`,
      },
    ]);
  }
  // Thousands of files, of which several go at once.
  await rm(before, { recursive: true, force: true });
}

/** Brings back a folder whose replacement was cut off. */
export function restoreFolder(target: string): void {
  if (!existsSync(target) && existsSync(beforeOf(target))) renameSync(beforeOf(target), target);
}
