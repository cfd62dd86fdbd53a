import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

/** A part of a rendered text that stands in one row with its translation. */
export interface Piece {
  /** The block's shared id, or its place after the last block that bears one. */
  readonly key: string;
  readonly element: Element;
  /** How many lists it is an item of; 0 for what is no list item. */
  readonly depth: number;
  /** The list it stands in. */
  readonly list: 'ul' | 'ol' | undefined;
}

/**
 * Cuts a rendered text into pieces, in its order: one per list item, without the lists within it,
 * and one per other element. Sections are opened, since their headings are pieces of their own.
 */
export function cutText(root: Root): Piece[] {
  const pieces: Piece[] = [];
  let last = '';
  let since = 0;

  const add = (element: Element, depth: number, list: Piece['list']): void => {
    const id = element.properties['dataBlock'] ?? element.properties.id;
    if (typeof id === 'string') [last, since] = [id, 0];
    const key = typeof id === 'string' ? id : `${last}+${++since}`;
    pieces.push({ key, element, depth, list });
  };

  const walk = (children: readonly (RootContent | ElementContent)[], depth: number): void => {
    for (const node of children) {
      if (node.type === 'text' && node.value.trim()) add(paragraph(node), depth, undefined);
      if (node.type !== 'element') continue;
      if (node.tagName === 'section') walk(node.children, depth);
      else if (isList(node)) walkList(node, depth + 1);
      else add(node, depth, undefined);
    }
  };

  const walkList = (list: Element & { tagName: 'ul' | 'ol' }, depth: number): void => {
    for (const item of list.children) {
      if (item.type !== 'element') continue;
      const children = item.children.filter((child) => !isList(child));
      add({ ...item, children }, depth, list.tagName);
      for (const nested of item.children) if (isList(nested)) walkList(nested, depth + 1);
    }
  };

  walk(root.children, 0);
  return pieces;
}

function isList(node: Nodes): node is Element & { tagName: 'ul' | 'ol' } {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function paragraph(text: ElementContent): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [text] };
}
