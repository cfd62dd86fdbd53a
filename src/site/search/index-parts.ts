import { close } from 'pagefind';
import { type IndexFile, type IndexedPage, startIndex } from './search-index.ts';

/** Pagefind holds some 200 KB of each page while it makes an index. */
const size = 1000;

/** What a page loads first of an index, and of no part but the first. */
const first = 'pagefind.js';

/**
 * Makes an index in parts, one after the other, since all of a large one at once takes more memory than
 * the build of the site. The first stands where an index of one part does, and its script names the
 * folders of the others.
 *
 * @returns the files of all
 * @throws if Pagefind has no use for a page
 */
export async function indexInParts(
  pages: readonly IndexedPage[],
  most = size,
): Promise<IndexFile[]> {
  const files: IndexFile[] = [];
  const folders: string[] = [];
  for (let start = 0; start < pages.length; start += most) {
    const index = startIndex();
    for (const page of pages.slice(start, start + most)) await index.add(page);
    const folder = start === 0 ? '' : `${start / most + 1}/`;
    const made = await index.files();
    files.push(...made.map(({ path, content }) => ({ path: `${folder}${path}`, content })));
    if (folder) folders.push(folder);
    // Its process would keep all memory that it had.
    await close();
  }
  return files
    .filter(({ path }) => path === first || !path.endsWith(`/${first}`))
    .map((file) => (file.path === first && folders.length > 0 ? withParts(file, folders) : file));
}

function withParts({ path, content }: IndexFile, folders: readonly string[]): IndexFile {
  const told = Buffer.from(`\nexport const parts = ${JSON.stringify(folders)};\n`);
  return { path, content: Buffer.concat([content, told]) };
}
