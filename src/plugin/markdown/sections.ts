import type { Element, Root, RootContent } from 'hast';

/** Wraps each second-level heading and what follows it, up to the next one, in a `<section>`. */
export function wrapSections(tree: Root): void {
  const children: RootContent[] = [];
  let section: Element | undefined;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      section = { type: 'element', tagName: 'section', properties: {}, children: [] };
      children.push(section);
    }
    if (section && node.type !== 'doctype') section.children.push(node);
    else children.push(node);
  }
  tree.children = children;
}
