import { constants } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { type PlannedPage, readAstroPages } from './astro-pages.ts';

/** Where Astro keeps pages, and where it builds. */
export interface PageFolders {
  readonly cacheDir: URL;
  readonly outDir: URL;
}

/** How many files are copied at once. */
const atOnce = 16;

/**
 * Puts kept pages where Astro is about to bring them back one after the other, and finds them. One
 * that it then makes anew, since its text or its code has changed, it writes over.
 *
 * @returns the files that have been put there, as Astro names them
 */
export async function placeKept(
  pages: readonly PlannedPage[],
  { cacheDir, outDir }: PageFolders,
): Promise<string[]> {
  const { find } = readAstroPages(cacheDir);
  const kept = pages.flatMap((page) => find(page)?.outputFile ?? []);
  const folders = new Set(kept.map((file) => new URL('./', new URL(file, outDir)).href));
  await eachOf([...folders], async (folder) => {
    await mkdir(new URL(folder), { recursive: true });
  });
  const placed: string[] = [];
  await eachOf(kept, async (file) => {
    if (await copy(new URL(file, new URL('dist/', cacheDir)), new URL(file, outDir)))
      placed.push(file);
  });
  return placed;
}

/** Removes those that Astro did not come to, which are no part of the site. */
export async function removeLeft(
  placed: readonly string[],
  { cacheDir, outDir }: PageFolders,
): Promise<void> {
  const { files: made } = readAstroPages(cacheDir);
  for (const file of placed) if (!made.has(file)) await rm(new URL(file, outDir), { force: true });
}

/** Leaves alone what stands there, such as a file of the author's; no half of a file stays. */
async function copy(from: URL, to: URL): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    // What can't be copied, Astro makes, or tells why it can't.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(to, { force: true });
    return false;
  }
}

async function eachOf<Item>(items: Item[], action: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const takeAll = async () => {
    for (const item of left) await action(item);
  };
  await Promise.all(Array.from({ length: atOnce }, takeAll));
}
