import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BibEntry } from '../citation/record.ts';
import { checkEntries } from './check-once.ts';
import type { Checked, Failure } from './checked.ts';
import { type MatrixFile, type ProjectModules, readMatrices } from './read-matrices.ts';

/** The folders of a site that hold definitions and entries, relative to its root. */
export interface ContentFolders {
  readonly matrices: string;
  readonly citations: string;
}

/** A `.bib` file. */
export interface BibFile {
  /** Relative to the project. */
  readonly file: string;
  /** Its path within the folder, without the ending, which is that of the post it cites. */
  readonly slug: string;
  readonly text: string;
  readonly entries: Checked<readonly BibEntry[]>;
}

/** What the content folders hold, each file read and checked once. */
export interface Content {
  readonly matrices: readonly MatrixFile[];
  readonly citations: readonly BibFile[];
}

/** Which files of a folder are read, by their paths within it; a post in a folder is cited from one. */
const patterns = { matrices: /^[^/]+(?<!\.d)\.(ts|js|mjs|json|yaml|yml)$/, citations: /\.bib$/ };

/** Whether a file, relative to the project, is one of the content. */
export function isContent(file: string, folders: ContentFolders): boolean {
  return (['matrices', 'citations'] as const).some((kind) => {
    const start = `${folders[kind]}/`;
    return file.startsWith(start) && patterns[kind].test(file.slice(start.length));
  });
}

/**
 * Reads and checks every file of the content folders. What is wrong is kept beside what is right,
 * so that a dev server can start with it.
 *
 * @param root folder of the project
 */
export async function readContent(
  folders: ContentFolders,
  root: string,
  modules: ProjectModules,
): Promise<Content> {
  return {
    matrices: await readMatrices(listContent('matrices', folders.matrices, root), root, modules),
    citations: listContent('citations', folders.citations, root).map((file) =>
      readCitation(file, folders.citations, root),
    ),
  };
}

/** Why files of the content can't be used. */
export function failuresIn({ matrices, citations }: Content): Failure[] {
  const checks = [
    ...matrices.map(({ checked }) => checked),
    ...citations.map(({ entries }) => entries),
  ];
  return checks.flatMap((checked) => ('failure' in checked ? checked.failure : []));
}

/** The files of a folder of the content that are read, relative to the project, in order. */
export function listContent(kind: keyof ContentFolders, folder: string, root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => patterns[kind].test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readCitation(file: string, folder: string, root: string): BibFile {
  const text = readFileSync(join(root, file), 'utf8');
  const slug = file.slice(folder.length + 1).replace(/\.bib$/, '');
  return { file, slug, text, entries: checkEntries(text, file) };
}
