import type { Element, ElementContent, RootContent } from 'hast';
import type {} from 'mdast-util-mdx';

/** Wraps each second-level heading and what follows it, up to the next one, in a `<section>`. */
export function wrapSections(nodes: readonly RootContent[]): RootContent[] {
  const wrapped: RootContent[] = [];
  let section: Element | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'h2') {
      section = { type: 'element', tagName: 'section', properties: {}, children: [] };
      wrapped.push(section);
    }
    if (section && canNest(node)) section.children.push(node);
    else wrapped.push(node);
  }
  return wrapped;
}

/** An MDX `import` or `export` stands at the top, as a document type does. */
function canNest(node: RootContent): node is ElementContent {
  return node.type !== 'doctype' && node.type !== 'mdxjsEsm';
}
