import type { Element, Nodes as HtmlNode, Parents as HtmlParent } from 'hast';
import type { Nodes as WrittenNode, Parents as WrittenParent } from 'mdast';

/**
 * Gets a node and its place in its parent, which the root of a tree has none of. It returns `false`
 * to pass over what the node holds, or a number to go on with that child of the parent instead.
 */
type Visit<Node, Parent> = (node: Node, index: number, parent: Parent | undefined) => unknown;

/**
 * Visits each node of a tree, in the order of the text, which may be changed meanwhile. A dozen
 * plugins walk every text, and a walker for all kinds of questions costs them most of their time.
 */
export function eachNode(tree: HtmlNode, visit: Visit<HtmlNode, HtmlParent>): void;
export function eachNode(tree: WrittenNode, visit: Visit<WrittenNode, WrittenParent>): void;
export function eachNode<Node extends object>(tree: Node, visit: Visit<Node, Node>): void {
  enter(tree, 0, undefined);

  /** Gives the index of what comes next. */
  function enter(node: Node, index: number, parent: Node | undefined): number {
    const answer = visit(node, index, parent);
    if (typeof answer === 'number') return answer;
    if (answer === false || !('children' in node)) return index + 1;
    const holder = node as Node & { readonly children: readonly Node[] };
    let next = 0;
    for (let child = holder.children[next]; child; child = holder.children[next]) {
      next = enter(child, next, node);
    }
    return index + 1;
  }
}

/** Visits the elements of a tree alone. */
export function eachElement(tree: HtmlNode, visit: Visit<Element, HtmlParent>): void {
  eachNode(tree, (node, index, parent) =>
    node.type === 'element' ? visit(node, index, parent) : undefined,
  );
}
