import { relative } from 'node:path';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Components that are figures; each gets the next number of its page. */
const figures = new Set(['Matrix']);

/**
 * Numbers the figures of a post in the order of its text, so that the number stands in the page and
 * not in a style sheet, and tells each where it is written, for its error messages.
 */
export function numberFigures(tree: Root, file: VFile): void {
  let number = 0;
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (!node.name || !figures.has(node.name)) return;
    number += 1;
    const path = relative(file.cwd, file.path);
    const written = `${path}:${node.position?.start.line ?? 1}`;
    node.attributes.unshift(
      { type: 'mdxJsxAttribute', name: 'number', value: String(number) },
      { type: 'mdxJsxAttribute', name: 'writtenAt', value: written },
    );
  });
}
