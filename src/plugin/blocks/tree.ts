import type { Element, Nodes } from 'hast';
import type {} from 'mdast-util-mdx';
import type { Node, Position } from 'unist';

/**
 * Visits a node and all below it, in the order of the text. It keeps a stack of its own, so that no
 * text nests too deep for it.
 *
 * @param visit gets a node and its line; what a plugin made has none, and stands where the node
 *   before it does. It returns `false` to pass over what the node holds.
 */
export function walk(root: Nodes, visit: (node: Nodes, line: number) => unknown): void {
  const stack: Nodes[] = [root];
  let line = 1;
  for (let node = stack.pop(); node; node = stack.pop()) {
    line = lineOf(node) ?? line;
    if (visit(node, line) === false || !('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  }
}

/** The line of a node, which a node lacks that a plugin made; what reads raw HTML gives it no start. */
export function lineOf({ position }: Node): number | undefined {
  return (position as Partial<Position> | undefined)?.start?.line;
}

/** The words of a node, as a reader sees them. */
export function textOf(root: Nodes): string {
  let text = '';
  walk(root, (node) => {
    if (node.type === 'text') text += node.value;
  });
  return text;
}

/** True for `<h1>` to `<h6>`. */
export function isHeading(node: Nodes): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}
