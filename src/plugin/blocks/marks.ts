import type { Element, Nodes, Root } from 'hast';
import type { Edit } from './edits.ts';
import { isHeading, walk } from './tree.ts';

/** What an author wrote about a block, behind it or on a line of its own before it. */
export interface Mark {
  /** The block's own name, which its counterpart must bear too. */
  readonly id?: string;
  /** True for a block that is meant to stand in one language only. */
  readonly alone?: true;
}

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

/** The mark among the children of a block that are its own, not those of a block within it. */
export function readMarkWithin(node: Element): Mark | undefined {
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'p') return readMarkWithin(child);
    if (child.type === 'element' && /^(ul|ol)$/.test(child.tagName)) return undefined;
    const mark = readMark(child);
    if (mark) return mark;
  }
  return undefined;
}

/** True for the comment `more`, with which an author ends the excerpt. */
export function endsExcerpt(node: Nodes): boolean {
  return commentText(node)?.trim() === 'more';
}

/**
 * Gives each heading the id that its author wrote behind it, and takes that out of its words:
 * `## First Layer {#layer-1}` in Markdown, and a comment with `#layer-1` in either format.
 */
export function planHeadingIds(root: Root): Edit[] {
  const edits: Edit[] = [];
  walk(root, (node) => {
    if (!isHeading(node)) return true;
    edits.push(...takeId(node));
    return false;
  });
  return edits;
}

const braces = /\s*\{#([^\s#{}]+)\}\s*$/;

function takeId(heading: Element): Edit[] {
  const [before, last] = [heading.children.at(-2), heading.children.at(-1)];
  if (!last) return [];
  if (last.type === 'text') {
    const id = braces.exec(last.value)?.[1];
    if (!id) return [];
    return [
      nameNode(heading, id),
      { kind: 'text', node: last, value: last.value.replace(braces, '') },
    ];
  }
  const mark = readMark(last);
  if (!mark?.id) return [];
  // What stands alone is still to be read off its mark.
  if (mark.alone) return [nameNode(heading, mark.id)];
  return [
    nameNode(heading, mark.id),
    { kind: 'remove', node: last },
    ...(before?.type === 'text'
      ? [{ kind: 'text', node: before, value: before.value.trimEnd() } as const]
      : []),
  ];
}

function nameNode(node: Element, id: string): Edit {
  return { kind: 'set', node, name: 'id', value: id };
}

const comment = /^\s*(?:\/\*|<!--)([\s\S]*?)(?:\*\/|-->)\s*$/;

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
