import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { type Row, align } from '../align.ts';
import { type Piece, cutText } from './pieces.ts';
import { type Side, writeRow } from './rows.ts';

export { type Side } from './rows.ts';

/**
 * Sets the editions of one text side by side, block by block, as HTML that reads in order without
 * any style: each block is followed by its translation, and lists stay lists.
 *
 * @param texts the rendered text of each side, in the order of `sides`
 */
export function writeParallel(texts: readonly string[], sides: readonly Side[]): string {
  const sequences = texts.map((text) => cutText(fromHtml(text, { fragment: true })));
  const rows = align(sequences, ({ key }) => key);
  const root: Root = { type: 'root', children: nest(rows, sides, 0) };
  return toHtml(root);
}

/** Puts the rows of list items back into lists, and those of nested lists into their item. */
function nest(rows: readonly Row<Piece>[], sides: readonly Side[], depth: number): Element[] {
  const nodes: Element[] = [];
  let index = 0;
  for (let row = rows[0]; row; row = rows[index]) {
    if (depthOf(row) <= depth) {
      nodes.push(writeRow(row, sides));
      index += 1;
      continue;
    }
    const end = rows.findIndex((other, position) => position > index && depthOf(other) <= depth);
    const within = rows.slice(index, end < 0 ? rows.length : end);
    nodes.push(writeList(within, sides, depth + 1));
    index += within.length;
  }
  return nodes;
}

function writeList(rows: readonly Row<Piece>[], sides: readonly Side[], depth: number): Element {
  const children = nest(rows, sides, depth).reduce<ElementContent[]>((items, node) => {
    const last = items.at(-1);
    // What is no item of this list belongs to the item before it.
    if (node.tagName === 'li' || last?.type !== 'element') return [...items, node];
    return [...items.slice(0, -1), { ...last, children: [...last.children, node] }];
  }, []);
  const tagName = rows[0]?.items.find((piece) => piece)?.list ?? 'ul';
  // A list without its usual marks is no list to some screen readers unless it says so.
  return { type: 'element', tagName, properties: { role: 'list' }, children };
}

function depthOf({ items }: Row<Piece>): number {
  return items.find((piece) => piece !== undefined)?.depth ?? 0;
}
