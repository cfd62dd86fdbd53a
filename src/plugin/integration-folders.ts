import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { type Problem, nearest, quote } from './problems.ts';

/** The options that name a folder, and the folder that each names where it is left out. */
export const usualFolders = {
  posts: 'content/posts',
  citations: 'content/citations',
  matrices: 'content/matrices',
};

type FolderName = keyof typeof usualFolders;

export function isFolderName(name: string): name is FolderName {
  return Object.hasOwn(usualFolders, name);
}

/**
 * Reads the name of a folder of the project.
 *
 * @param root folder of the project
 * @returns it without a slash at either end, or what is wrong with it
 */
export function readFolder(name: FolderName, written: unknown, root: URL): string | Problem {
  if (typeof written !== 'string' || !written) return notAFolder(name, written);
  const folder = normalize(written);
  return isFolder(folder, root) ? folder : missingFolder(name, written, root);
}

function notAFolder(name: FolderName, value: unknown): Problem {
  return {
    path: name,
    found: `${quote(value)} is not the name of a folder`,
    allowed: `a folder, relative to the project, such as ${quote(usualFolders[name])}`,
    hint: 'write its name in quotation marks, or leave the option out',
  };
}

function missingFolder(name: FolderName, written: string, root: URL): Problem {
  const near = nearFolder(normalize(written), root);
  return {
    path: name,
    found: `the project has no folder ${quote(written)}`,
    allowed: `a folder that is there, relative to the project, such as ${quote(usualFolders[name])}`,
    hint: near
      ? `write ${quote(near)} instead of ${quote(written)}`
      : 'write the folder as it is called, or leave the option out',
  };
}

/** The folder beside the one written whose name is nearest. */
function nearFolder(folder: string, root: URL): string | undefined {
  const parent = posix.dirname(folder);
  const url = new URL(`${parent}/`, root);
  const siblings = isFolder(parent, root) ? readdirSync(url, { withFileTypes: true }) : [];
  const folders = siblings.filter((item) => item.isDirectory()).map(({ name }) => name);
  const near = nearest(posix.basename(folder), folders);
  return near && normalize(`${parent}/${near}`);
}

function isFolder(folder: string, root: URL): boolean {
  return statSync(new URL(`${folder}/`, root), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `./content/matrices/` is the same folder as `content/matrices`, and so is `/content/matrices`. */
function normalize(folder: string): string {
  return posix.normalize(folder).replace(/^\/|\/$/g, '');
}
