import type { Root, RootContent } from 'mdast';

/**
 * Puts an empty element with the id `more` where the author ended the excerpt, with
 * `<!-- more -->` in Markdown or the comment expression `more` in MDX.
 */
export function markExcerptEnd(tree: Root): void {
  const index = tree.children.findIndex(isMarker);
  if (index >= 0) tree.children[index] = anchor;
}

const anchor: RootContent = {
  type: 'paragraph',
  children: [],
  data: { hName: 'div', hProperties: { id: 'more' } },
};

function isMarker(node: RootContent): boolean {
  if (node.type === 'html') return /^<!--\s*more\s*-->$/.test(node.value.trim());
  return node.type === 'mdxFlowExpression' && /^\/\*\s*more\s*\*\/$/.test(node.value.trim());
}
