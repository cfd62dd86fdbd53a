import type { Node, Parent } from 'unist';
import type { Problem } from '../problems.ts';
import { lineOf } from './tree.ts';

/** How deep a text may nest: far deeper than any is read, and less than what draws a page can follow. */
const deepest = 200;

/**
 * Finds where a text nests deeper than what draws it can follow, which would end with no word of the
 * text at all.
 *
 * @param root a tree of Markdown or of HTML
 */
export function findTooDeep(root: Parent): Problem | undefined {
  let level: readonly Node[] = [root];
  let line = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    line = level.map(lineOf).find((known) => known !== undefined) ?? line;
    if (depth > deepest) return tooDeep(line);
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  }
  return undefined;
}

function tooDeep(line: number): Problem {
  return {
    path: '',
    line,
    found: `quotes, lists or components nest more than ${deepest} levels deep`,
    allowed: `up to ${deepest} levels`,
    hint: 'take some of the levels out',
  };
}
