import type { Element, ElementContent, Root, RootContent } from 'hast';
import type {} from 'mdast-util-mdx';

/** Wraps each second-level heading and what follows it, up to the next one, in a `<section>`. */
export function wrapSections(tree: Root): void {
  const children: RootContent[] = [];
  let section: Element | undefined;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      section = { type: 'element', tagName: 'section', properties: {}, children: [] };
      children.push(section);
    }
    if (section && canNest(node)) section.children.push(node);
    else children.push(node);
  }
  tree.children = children;
}

/** An MDX `import` or `export` stands at the top, as a document type does. */
function canNest(node: RootContent): node is ElementContent {
  return node.type !== 'doctype' && node.type !== 'mdxjsEsm';
}
