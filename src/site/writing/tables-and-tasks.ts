import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { phrasing } from 'hast-util-phrasing';
import type { VFile } from 'vfile';
import { eachElement } from './each-node.ts';
import { speak } from './text-file.ts';

/**
 * A rehype plugin for what GitHub's Markdown writes: a table stands in a region of its own, which has
 * a name and scrolls where the page is narrow, its columns are aligned by classes and have room for
 * sentences, and the box of a task is labelled by its words.
 */
export function rehypeTablesAndTasks() {
  return (tree: Root, file: VFile): void => {
    let number = 0;
    eachElement(tree, (node, index, parent) => {
      if (node.tagName === 'li') labelTask(node);
      if (node.tagName !== 'table' || !parent) return undefined;
      eachElement(node, alignByClass);
      markLongColumns(node);
      number += 1;
      const columns = headsOf(node).join(speak(file, 'comma'));
      const label = speak(file, 'table', { number, columns });
      const region = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label };
      parent.children[index] = h('div', region, [node]);
      return false;
    });
  };
}

function alignByClass({ properties }: Element): void {
  const { align } = properties;
  if (typeof align !== 'string') return;
  delete properties.align;
  properties.className = [`to-${align}`];
}

/** Marks the heads of columns that hold sentences, which a phone would set in a word a line. */
function markLongColumns(table: Element): void {
  const heads = cellsOf(table, 'th');
  if (heads.length < 3) return;
  const cells = cellsOf(table, 'td');
  for (const [column, head] of heads.entries()) {
    const isLong = cells.some(
      (cell, index) => index % heads.length === column && widthOf(toString(cell)) > 24,
    );
    if (isLong) head.properties.className = [...classesOf(head), 'long'];
  }
}

function cellsOf(table: Element, tagName: 'th' | 'td'): Element[] {
  const cells: Element[] = [];
  eachElement(table, (cell) => {
    if (cell.tagName === tagName) cells.push(cell);
  });
  return cells;
}

/** In letters; an ideograph is as wide as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0);
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function headsOf(table: Element): string[] {
  return cellsOf(table, 'th')
    .map((cell) => toString(cell))
    .filter(Boolean);
}

/** The words up to the first block within, in the item itself or in its first paragraph. */
function labelTask(item: Element): void {
  const first = item.children.find((child) => child.type === 'element');
  const line = first?.tagName === 'p' ? first : item;
  const start = line.children.findIndex((child) => isElement(child, 'input'));
  if (start < 0) return;
  const behind = line.children.slice(start).findIndex((child) => !isPhrasing(child));
  const end = behind < 0 ? line.children.length : start + behind;
  const label = h('label', line.children.slice(start, end));
  line.children = [...line.children.slice(0, start), label, ...line.children.slice(end)];
}

function isElement(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

function isPhrasing(node: ElementContent): boolean {
  return node.type !== 'element' || phrasing(node);
}
