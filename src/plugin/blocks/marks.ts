import type { Element, Nodes } from 'hast';
import type {} from 'mdast-util-mdx';

/** What an author wrote about a block, behind it or on a line of its own before it. */
export interface Mark {
  /** The block's own name, which its counterpart must bear too. */
  readonly id?: string;
  /** True for a block that is meant to stand in one language only. */
  readonly alone?: true;
}

const comment = /^\s*(?:\/\*|<!--)([\s\S]*?)(?:\*\/|-->)\s*$/;

/**
 * Reads the mark that a comment holds, if it holds one: `#my-id` or `alone`, between the signs of a
 * JavaScript comment and braces in MDX, of an HTML comment in Markdown.
 */
export function readMark(node: Nodes): Mark | undefined {
  const words = commentText(node)?.trim().split(/\s+/);
  if (!words?.every((word) => word === 'alone' || /^#[^\s#{}]+$/.test(word))) return undefined;
  const id = words.find((word) => word.startsWith('#'))?.slice(1);
  return { ...(id && { id }), ...(words.includes('alone') && { alone: true }) };
}

const braces = /\s*\{#([^\s#{}]+)\}\s*$/;

/** Parts the words of a Markdown heading from the id behind them: `First Layer {#layer-1}`. */
export function splitBraces(text: string): { readonly text: string; readonly id?: string } {
  const id = braces.exec(text)?.[1];
  return id ? { text: text.replace(braces, ''), id } : { text };
}

/** The mark among the children of a block that are its own, not those of a block within it. */
export function readMarkWithin(node: Element): Mark | undefined {
  const last = node.children.at(-1);
  if (/^h[1-6]$/.test(node.tagName) && last?.type === 'text') {
    const { id } = splitBraces(last.value);
    if (id) return { id };
  }
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'p') return readMarkWithin(child);
    if (child.type === 'element' && /^(ul|ol)$/.test(child.tagName)) return undefined;
    const mark = readMark(child);
    if (mark) return mark;
  }
  return undefined;
}

function commentText(node: Nodes): string | undefined {
  switch (node.type) {
    case 'comment':
      return node.value;
    case 'raw':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.exec(node.value)?.[1];
    default:
      return undefined;
  }
}
