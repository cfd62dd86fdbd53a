import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { directionOf } from '../../languages/tags.ts';
import type { Row } from '../align.ts';
import type { Piece } from './pieces.ts';

/** One of the languages that stand side by side. */
export interface Side {
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * Writes one row: the piece of each side in that side's language, or the piece alone where it is
 * a figure or the same in every language. Ids stay on the row, since both sides share them.
 */
export function writeRow({ items }: Row<Piece>, sides: readonly Side[]): Element {
  const first = items.find((piece) => piece !== undefined);
  if (!first) throw new RangeError('A row holds at least one piece.');
  const { element } = first;
  if (isShared(items, first.depth > 0)) return element;
  const { id, dataBlock } = element.properties;
  const marks = { ...(id && { id }), ...(dataBlock && { dataBlock }) };
  const languages = markLanguages(sides);
  const isHeading = /^h[1-6]$/.test(element.tagName);
  const cells = languages.map((language, index) =>
    writeCell(items[index], language, isHeading ? 'span' : 'div', index > 0),
  );
  if (isHeading) {
    return make(element.tagName, { ...marks, className: ['octant-pair'] }, spaced(cells));
  }
  const pair = make('div', { className: ['octant-pair'] }, cells);
  if (first.depth > 0) return make('li', marks, [pair]);
  return { ...pair, properties: { ...marks, ...pair.properties } };
}

/** Without style, words in a row would run into each other. */
function spaced(cells: readonly Element[]): ElementContent[] {
  return cells.flatMap((cell, index) =>
    index > 0 ? [{ type: 'text', value: ' ' }, cell] : [cell],
  );
}

/** The direction goes without saying where both sides have the same. */
function markLanguages(sides: readonly Side[]): Properties[] {
  const directions = sides.map(({ lang }) => directionOf(lang));
  const differ = new Set(directions).size > 1;
  return sides.map(({ lang }, index) => ({ lang, ...(differ && { dir: directions[index] }) }));
}

function writeCell(
  piece: Piece | undefined,
  language: Properties,
  wrapper: 'span' | 'div',
  isRepeat: boolean,
): Element {
  if (!piece) return make(wrapper, {}, []);
  const element = isRepeat ? withoutIds(piece.element) : piece.element;
  if (wrapper === 'span' || piece.depth > 0) return make(wrapper, language, element.children);
  const { id, dataBlock, ...properties } = element.properties;
  return make(element.tagName, { ...properties, ...language }, element.children);
}

/** A figure is drawn once; so is what has no words, or the same words in every language. */
function isShared(items: readonly (Piece | undefined)[], isItem: boolean): boolean {
  const elements = items.flatMap((piece) => piece?.element ?? []);
  if (elements.some((element) => hasFigure(element))) return true;
  if (isItem) return false;
  const texts = new Set(elements.map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim()));
  return texts.has('') || (texts.size === 1 && elements.length === items.length);
}

function hasFigure(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'figure' || node.children.some(hasFigure);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function withoutIds<T extends ElementContent>(node: T): T {
  if (node.type !== 'element') return node;
  const { id, ...properties } = node.properties;
  return { ...node, properties, children: node.children.map(withoutIds) };
}

function make(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
