import { OctantError, type Problem, listNames, quote } from 'astro-octant/problems';
import { languageIds } from '../config/languages.ts';
import { listFolders } from '../lists/lists.ts';
import { checkFileNames, slugOf } from './post-files.ts';

/** The first segments of addresses that the site's other pages and files stand at. */
const taken = [...listFolders, ...languageIds, 'page', 'search', 'figures', 'docs', 'index', '404'];

/**
 * Checks the names of the files of pages such as About, so that each has an address of its own.
 *
 * @param names paths below `content/pages`: `en/about.md`
 * @throws {OctantError} naming every file whose address can't be, or is another's too
 */
export function checkPageFiles(names: readonly string[]): void {
  const problems = [...checkFileNames('content/pages', names), ...names.flatMap(checkTaken)];
  if (problems.length > 0) throw new OctantError('content/pages', problems);
}

/**
 * Checks the names of the files of the documentation.
 *
 * @param names paths below `content/docs`: `en/start.mdx`
 * @throws {OctantError} naming every file whose address can't be, or is another's too
 */
export function checkDocsFiles(names: readonly string[]): void {
  const problems = checkFileNames('content/docs', names);
  if (problems.length > 0) throw new OctantError('content/docs', problems);
}

function checkTaken(name: string): Problem[] {
  const [, first = ''] = slugOf(name).split('/');
  if (!taken.includes(first) && !/^\d{4}$/.test(first)) return [];
  const found = `the site has pages of its own at ${quote(`/${first}/`)}`;
  const allowed = `any name but a year, ${listNames(taken)}`;
  return [{ path: `content/pages/${name}`, found, allowed, hint: 'give it another name' }];
}
