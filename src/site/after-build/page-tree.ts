import { type DomUtils, parseDocument } from 'htmlparser2';

/** A page as a tree that knows where each part stands in its HTML. */
export type PageTree = ReturnType<typeof parseDocument>;
export type PageNode = PageTree['children'][number];
export type PageElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

let last: { readonly html: string; readonly tree: PageTree } | undefined;

/** Reads a page; who follows with the same page is given the same tree. */
export function readTree(html: string): PageTree {
  if (last?.html !== html) {
    last = { html, tree: parseDocument(html, { withStartIndices: true, withEndIndices: true }) };
  }
  return last.tree;
}

/** Reads a page for one who changes the tree, and whom nobody follows. */
export function takeTree(html: string): PageTree {
  const tree = readTree(html);
  last = undefined;
  return tree;
}

/** Where a part begins in the HTML. */
export function startOf({ startIndex }: Pick<PageNode, 'startIndex'>): number {
  return startIndex ?? 0;
}

/** Where in the HTML what follows a part begins. */
export function endOf({ endIndex }: Pick<PageNode, 'endIndex'>): number {
  return (endIndex ?? -1) + 1;
}

export function isElement(node: PageNode | PageTree): node is PageElement {
  return 'attribs' in node;
}
