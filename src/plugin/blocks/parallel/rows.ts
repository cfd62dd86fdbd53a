import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../languages/tags.ts';
import { isHeading, walk } from '../tree.ts';
import { type Cells, alignPassages } from './align-passages.ts';
import { type Passage, cutPassages, holdsBlocks } from './passages.ts';

/** One of the languages that stand side by side. */
export interface Side {
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * Writes what the sides have in rows, in the order of the first: what is the same on every side
 * once, all else beside its counterpart. Lists, quotes and other boxes around blocks stay such, and
 * hold rows themselves.
 */
export function writeRows(
  sides: readonly (readonly Passage[])[],
  languages: readonly Properties[],
): Element[] {
  return alignPassages(sides).map((row) => writeRow(row, languages));
}

/** The attributes of each side; its direction goes without saying where all have the same. */
export function markLanguages(sides: readonly Side[]): Properties[] {
  const directions = sides.map(({ lang }) => directionOf(lang));
  const differ = new Set(directions).size > 1;
  return sides.map(({ lang }, index) => ({ lang, ...(differ && { dir: directions[index] }) }));
}

function writeRow(row: Cells, languages: readonly Properties[]): Element {
  const passages = row.filter((passage) => passage !== undefined);
  const elements = passages.map(({ element }) => element);
  const [first] = elements;
  if (!first) throw new RangeError('A row holds at least one passage.');
  if (elements.every(isList)) return writeList(first, row, languages);
  if (isShared(passages, row)) return first;
  if (elements.every((element) => isHeading(element))) return writeHeading(first, row, languages);
  if (elements.length === row.length && elements.every((element) => isBox(element, first))) {
    const held = elements.map(({ children }) => cutPassages(children, 'p'));
    return { ...first, children: writeRows(held, languages) };
  }
  return writePair(first, row, languages);
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** A list without its usual marks is no list to some screen readers unless it says so. */
function writeList(first: Element, lists: Cells, languages: readonly Properties[]): Element {
  const sides = lists.map((list) => cutPassages(list?.element.children ?? [], 'p'));
  const children = alignPassages(sides).map((row) => writeItem(row, languages));
  return { ...first, properties: { ...first.properties, role: 'list' }, children };
}

function writeItem(items: Cells, languages: readonly Properties[]): Element {
  const [first] = items.filter((item) => item !== undefined);
  const sides = items.map((item) => cutPassages(childrenOf(item), 'div'));
  const rows = writeRows(sides, languages).map((row) =>
    // Words that both share need a line of their own, too, before which the item's sign stands.
    isWords(row) ? pair(idsOf(row), [row]) : row,
  );
  return make('li', { ...first?.element.properties }, rows);
}

function isWords({ tagName, properties, children }: Element): boolean {
  if (tagName === 'div') return Object.keys(properties).length === 0;
  return tagName === 'p' && children.some((child) => child.type === 'text');
}

/** What stands in a list and is no item of it is what one holds. */
function childrenOf(item: Passage | undefined): ElementContent[] {
  if (!item) return [];
  return item.element.tagName === 'li' ? item.element.children : [item.element];
}

/** A side that lacks a figure or a picture needs no room beside it; words stand in their column. */
function isShared(passages: readonly Passage[], row: Cells): boolean {
  if (passages.length < row.length && !passages.every(({ element }) => isWordless(element))) {
    return false;
  }
  // By their first words most passages are told apart, and by their nodes found the same, without
  // being written.
  return isOne(passages.map(firstWords)) && (areAlike(passages) || isOne(passages.map(contentOf)));
}

function areAlike([first, ...others]: readonly Passage[]): boolean {
  return others.every(
    ({ element, isLoose }) => isLoose === first?.isLoose && isAlike(element, first.element),
  );
}

/** True only for nodes that are written the same but for what addresses them. */
function isAlike(one: ElementContent, other: ElementContent | undefined): boolean {
  if (one.type === 'text') return other?.type === 'text' && one.value === other.value;
  if (one.type !== 'element' || other?.type !== 'element' || 'content' in one) return false;
  return (
    one.tagName === other.tagName &&
    one.children.length === other.children.length &&
    attributesOf(one) === attributesOf(other) &&
    one.children.every((child, index) => isAlike(child, other.children[index]))
  );
}

function attributesOf({ properties: { id, dataBlock, ...properties } }: Element): string {
  return JSON.stringify(properties);
}

function isOne(contents: readonly string[]): boolean {
  return new Set(contents).size === 1;
}

function firstWords({ element }: Passage): string {
  let words = '';
  walk(element, (node) => {
    if (words !== '') return false;
    if (node.type === 'text') words = node.value.replaceAll(/\s+/g, ' ').trim();
    return undefined;
  });
  return words;
}

/** True for a figure or a picture, with nothing beside it but more of them. */
function isWordless(element: Element): boolean {
  let isBlank = true;
  walk(element, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') isBlank = false;
    return !(node.type === 'element' && node.tagName === 'figure');
  });
  return isBlank;
}

/** All that a reader meets in a passage, without what only addresses it. */
function contentOf({ element, isLoose }: Passage): string {
  // The same words stand between elements in a tight list and in a paragraph in a loose one.
  const read = isLoose ? { ...element, tagName: 'p' } : element;
  return toHtml(withoutIds(read))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/g, '$1');
}

function withoutIds<T extends ElementContent>(node: T): T {
  if (node.type !== 'element') return node;
  const { id, dataBlock, ...properties } = node.properties;
  return { ...node, properties, children: node.children.map(withoutIds) };
}

const boxes = new Set(['blockquote', 'div', 'aside', 'article']);

/** True for a box around blocks, which are read one by one, of the same kind as another. */
function isBox(element: Element, other: Element): boolean {
  return boxes.has(element.tagName) && holdsBlocks(element) && shellOf(element) === shellOf(other);
}

function shellOf(element: Element): string {
  return toHtml({ ...withoutIds(element), children: [] });
}

/** One heading for both, since it is one section. */
function writeHeading(first: Element, cells: Cells, languages: readonly Properties[]): Element {
  const spans = languages.map((language, index) => {
    const heading = cells[index]?.element;
    if (!heading) return make('span', {}, []);
    return make('span', { ...idsOf(heading), ...language }, heading.children);
  });
  // Without style, words in a row would run into each other.
  const children = spans.flatMap((span, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' ' }, span] : [span],
  );
  return make(first.tagName, { ...idsOf(first), className: ['octant-pair'] }, children);
}

function writePair(first: Element, cells: Cells, languages: readonly Properties[]): Element {
  const sides = languages.map((language, index) => {
    const cell = cells[index]?.element;
    return cell
      ? { ...cell, properties: { ...cell.properties, ...language } }
      : make('div', {}, []);
  });
  return pair(idsOf(first), sides);
}

function pair(ids: Properties, sides: readonly Element[]): Element {
  return make('div', { ...ids, className: ['octant-pair'] }, [...sides]);
}

/** Ids stand on the row, since both sides share them. */
function idsOf({ properties: { id, dataBlock } }: Element): Properties {
  return { ...(id && { id }), ...(dataBlock && { dataBlock }) };
}

function make(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
