import { OctantError, type Problem, listNames, quote } from 'astro-octant/problems';

/** What an address or a file system gives a meaning of its own. */
const reserved = /[#?%\\<>:"|*\p{Cc}\p{Cf}]/u;
/** What stands below the address of a post: its other page and its files. */
const taken = 'parallel cite.bib cite.biblatex.bib cite.json cite.ris social.png index.html'.split(
  ' ',
);
/** Names that Windows has for its devices, whatever ending stands behind them. */
const device = /^(con|prn|aux|nul|(com|lpt)[1-9¹²³])(\.|$)/i;

/**
 * Checks the names of the post files, so that each has an address of its own on every machine.
 *
 * @param names paths below `content/posts`: `en/env-matrix.mdx`
 * @throws {OctantError} naming every file whose address can't be, or is another's too
 */
export function checkPostFiles(names: readonly string[]): void {
  const problems = checkFileNames('content/posts', names);
  if (problems.length > 0) throw new OctantError('content/posts', problems);
}

/** Finds names of files of a folder that can't be addresses. */
export function checkFileNames(folder: string, names: readonly string[]): Problem[] {
  const sorted = [...names].sort();
  return [...sorted.flatMap((name) => checkName(folder, name)), ...checkTwins(folder, sorted)];
}

function checkName(folder: string, name: string): Problem[] {
  const segments = slugOf(name).split('/');
  const path = `${folder}/${name}`;
  return segments.flatMap((segment): Problem[] => {
    const sign = reserved.exec(segment)?.[0];
    if (sign !== undefined) {
      const found = `${quote(sign)} has a meaning of its own in addresses or file systems`;
      return [{ path, found, allowed, hint: `rename it, to ${quote(plain(segment))} for example` }];
    }
    if (/^[\s.]|[\s.]$/u.test(segment)) {
      const found = `${quote(segment)} begins or ends with a space or a dot`;
      return [{ path, found, allowed, hint: `rename it to ${quote(plain(segment))}` }];
    }
    if (device.test(segment)) {
      const found = `${quote(segment)} is a device on Windows, which holds no file of that name`;
      return [
        { path, found, allowed, hint: `rename it, to ${quote(`${segment}-post`)} for example` },
      ];
    }
    if (segments.length > 2 && taken.includes(segment) && segment === segments.at(-1)) {
      const found = `the address of ${quote(segment)} within a folder is kept for what belongs to a post`;
      const hint = `rename it, to ${quote(`${segment}-post`)} for example`;
      return [{ path, found, allowed: `any name but ${listNames(taken)}`, hint }];
    }
    return [];
  });
}

const allowed = 'letters and digits of any script, spaces, and the signs - _ . , ! ( ) & + = @ ~';

/** Files that differ in their ending, in case or in normalization only have one address. */
function checkTwins(folder: string, names: readonly string[]): Problem[] {
  const groups = Map.groupBy(names, (name) => slugOf(name).normalize('NFC').toLowerCase());
  return [...groups.values()].flatMap(([first = '', ...twins]) =>
    twins.map((twin) => ({
      path: `${folder}/${twin}`,
      found: `it has the address of ${folder}/${first}`,
      allowed: 'one post per address, whatever case its letters are in',
      hint: 'delete one of the two, or give it another name',
    })),
  );
}

/** The path of a post below `content/posts` without its ending. */
export function slugOf(name: string): string {
  return name.replace(/\.mdx?$/, '');
}

function plain(segment: string): string {
  const words = segment.replaceAll(new RegExp(reserved, 'gu'), ' ').trim().split(/\s+/);
  return words.join('-').replaceAll(/^\.+|\.+$/g, '') || 'my-post';
}
