import { extractFrontmatter } from '@astrojs/markdown-remark';
import { OctantError } from 'astro-octant/problems';

/**
 * Checks that front matter which begins also ends: without its end, all of it is text.
 *
 * @throws {OctantError} naming the file, since every key would be told as missing
 */
export function checkFrontMatterEnd(source: string, file: string): void {
  if (!/^(?:\uFEFF?|\s*\n)---/.test(source) || extractFrontmatter(source) !== undefined) return;
  const problem = {
    path: '',
    line: 1,
    found: 'the front matter that begins here has no end',
    allowed: 'keys between two lines of  ---',
    hint: 'write  ---  on a line of its own behind the last key',
  };
  throw new OctantError('The front matter', [problem], file);
}
