import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { type WrittenPage, writtenPage } from './written-page.ts';

/** A site that Astro has built. */
export interface BuiltFolder {
  /** Path of the output folder. */
  readonly root: string;
  /** Base path, without a slash at its end. */
  readonly base: string;
  /** Address of the folder of scripts and styles, base path included. */
  readonly assets: string;
  /** The file of an address below the base path. */
  readonly fileOf: (address: string) => string;
}

/** Something that is done to every page of a built site, or read off it. */
export interface PageStep {
  /** Takes a page and gives back its bytes, changed or not. */
  readonly page?: (page: WrittenPage) => Buffer | Promise<Buffer>;
  /** Follows once all pages are written. */
  readonly done?: () => void | Promise<void>;
}

/** Begins a step, when the site is built. */
export type StartStep = (folder: BuiltFolder) => PageStep;

/** Finishes a built site in one pass: each page is read once, goes from step to step, and is written once. */
export function finishPages(steps: readonly StartStep[]): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        await finish(builtFolder(fileURLToPath(dir), config), steps);
      },
    },
  };
}

/** How many pages may wait for the disk, since each is held in memory. */
const waiting = 16;

/** Takes the pages of a folder through the steps, in the order of their names. */
export async function finish(folder: BuiltFolder, steps: readonly StartStep[]): Promise<void> {
  const started = steps.map((start) => start(folder));
  const writes: Promise<void>[] = [];
  const names = globSync('**/*.html', { cwd: folder.root });
  for (const name of names.map((each) => each.replaceAll(sep, '/')).sort()) {
    const file = join(folder.root, name);
    const built = readFileSync(file);
    let bytes: Buffer = built;
    for (const { page } of started) {
      if (page) bytes = await page(writtenPage(name, bytes));
    }
    if (!bytes.equals(built)) {
      const write = writeFile(file, bytes);
      // An error is told where it is waited for.
      write.catch(() => undefined);
      writes.push(write);
    }
    // What goes to the disk, or to another process, goes out between pages.
    await setImmediate();
    await writes.at(-waiting);
  }
  await Promise.all(writes);
  for (const { done } of started) await done?.();
}

/** @param root path of the output folder */
export function builtFolder(
  root: string,
  { base, build }: { readonly base: string; readonly build: { readonly assets: string } },
): BuiltFolder {
  const withoutSlash = base.replace(/\/$/, '');
  const fileOf = (address: string) => join(root, address.slice(withoutSlash.length));
  return { root, base: withoutSlash, assets: `${withoutSlash}/${build.assets}`, fileOf };
}
