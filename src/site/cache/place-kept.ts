import { constants, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';

/** Where Astro keeps pages, and where it builds. */
export interface PageFolders {
  readonly cacheDir: URL;
  readonly outDir: URL;
}

/** A page, or another file, that is to be made. */
export interface PlannedPage {
  readonly pathname: string;
  readonly route: { readonly component: string };
  readonly cacheKey?: string | undefined;
}

/** What Astro notes of the pages that it keeps. */
interface KeptPages {
  readonly routes: Readonly<Record<string, { readonly paths: Readonly<Record<string, KeptPage>> }>>;
}

interface KeptPage {
  readonly cacheKey: string;
  /** Relative to the output folder, as in an address. */
  readonly outputFile: string;
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
  const { routes } = readKept(cacheDir);
  const kept = pages.flatMap(({ route, pathname, cacheKey }) => {
    const page = routes[route.component]?.paths[pathname];
    return page && page.cacheKey === cacheKey ? [page.outputFile] : [];
  });
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
  const { routes } = readKept(cacheDir);
  const made = new Set(
    Object.values(routes).flatMap(({ paths }) =>
      Object.values(paths).map(({ outputFile }) => outputFile),
    ),
  );
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

function readKept(cacheDir: URL): KeptPages {
  try {
    const text = readFileSync(new URL('incremental-build.json', cacheDir), 'utf8');
    return JSON.parse(text) as KeptPages;
  } catch {
    return { routes: {} };
  }
}
