import type { Element, Root } from 'hast';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';
import type { TextPart } from './text-notes.ts';
import { hasClass } from './formulas.ts';
import { notesOf } from './text-file.ts';

/** Elements that need no more style than every page has. */
const plain = new Set(
  'a p h2 ul ol li em strong br section div span figure figcaption sup math semantics'.split(' '),
);

/**
 * A rehype plugin that notes in a post's front matter what its text holds, so that only such a page
 * loads the style, the fonts and the scripts for it. It stands behind all others.
 */
export function rehypeNoteParts() {
  return (tree: Root, file: VFile): void => {
    const parts = new Set<TextPart>();
    eachNode(tree, (node) => {
      if (node.type === 'element') {
        for (const part of partsOf(node)) parts.add(part);
        // What KaTeX wrote has its own style.
        if (hasClass(node, 'katex')) return false;
      }
      const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      if (isTag && /^[a-z]/.test(node.name ?? '') && !plain.has(node.name ?? ''))
        parts.add('style');
      return undefined;
    });
    notesOf(file)['holds'] = [...parts].sort();
  };
}

function partsOf(node: Element): TextPart[] {
  const { tagName, properties } = node;
  if (hasClass(node, 'katex')) return ['formulas'];
  if (hasClass(node, 'zoomed')) return ['pictures', 'style'];
  if (hasClass(node, 'video')) return ['videos', 'style'];
  if (tagName === 'pre') return ['code', 'style'];
  if (properties['dataFootnotes'] !== undefined) return ['footnotes', 'style'];
  return plain.has(tagName) ? [] : ['style'];
}
