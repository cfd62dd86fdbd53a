import type { Element, ElementContent, Root, RootContent } from 'hast';
import {
  type BlockKind,
  type Component,
  isFigureComponent,
  kindOf,
  readAttribute,
} from './block-kind.ts';
import { type Mark, readMark, readMarkWithin } from './marks.ts';
import { isHeading, lineOf } from './tree.ts';

/** A part of a post that its translation has too. */
export interface Block {
  /**
   * The same in every language: the author's own id, a figure's name, or the section's id and the
   * position in it, as in `scaling.3` and, for an item of a list within, `scaling.3.1`.
   */
  readonly id: string;
  readonly kind: BlockKind;
  /** True where the id is a name of its own and not a position. */
  readonly named: boolean;
  /** Id of the section; `s0`, `s1`, … where its heading bears no id that the author wrote. */
  readonly section: string;
  /** True for the heading with which the section starts. */
  readonly startsSection: boolean;
  /** True for a block that is meant to stand in one language only. */
  readonly alone: boolean;
  /** Line of the source; what a plugin made stands where the node before it does. */
  readonly line: number;
  readonly node: Element | Component;
}

/** Hands out positions in a section or a list item. */
interface Scope {
  readonly prefix: string;
  readonly alone: boolean;
  counted: number;
  uncounted: number;
}

/** Children that are being read, and how far. */
interface Level {
  readonly children: readonly (RootContent | ElementContent)[];
  /** The list item that holds them; none at the top of a section. */
  readonly within: Scope | undefined;
  index: number;
  /** A mark on a line of its own, for the block that follows. */
  mark: Mark;
}

/**
 * Finds the blocks of a post in the order of its text, each with the id that pairs it with its
 * counterpart. It reads structure only, so two trees of the same structure get the same ids, and
 * an edit moves no id outside its own section. The headings of the tree bear the ids of their
 * authors already.
 *
 * A block with a name of its own takes no position, and neither does one that stands alone. A
 * figure that is shown again is named by its name and how often it has been shown.
 */
export function findBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  const document = openScope('s', false);
  const shown = new Map<string, number>();
  let section = 's0';
  let atTop = openScope(section, false);
  let line = 1;

  const add = (node: Block['node'], kind: BlockKind, mark: Mark, scope: Scope): Block => {
    const alone = mark.alone ?? scope.alone;
    const name = ownName(node, shown) ?? mark.id;
    const id = name ?? nextId(scope, alone);
    const named = name !== undefined;
    const block = { id, kind, named, section, startsSection: false, alone, line, node };
    blocks.push(block);
    return block;
  };

  const startSection = (node: Element, mark: Mark): void => {
    const alone = mark.alone ?? false;
    const name = ownName(node, shown) ?? mark.id;
    section = name ?? nextId(document, alone).replace('.', '');
    atTop = openScope(section, alone);
    const named = name !== undefined;
    blocks.push({
      ...{ id: section, kind: 'heading', named, section, startsSection: true, alone, line, node },
    });
  };

  const levels: Level[] = [openLevel(root.children)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.children[level.index++];
    if (!node) {
      levels.pop();
      continue;
    }
    line = lineOf(node) ?? line;
    if (node.type !== 'element' && node.type !== 'mdxJsxFlowElement') {
      level.mark = readMark(node) ?? level.mark;
      continue;
    }
    const mark = { ...level.mark, ...(node.type === 'element' && readMarkWithin(node)) };
    level.mark = {};
    const kind = kindOf(node);
    if (kind === undefined) levels.push(openLevel(node.children, level.within));
    else if (!level.within && startsSection(node, mark)) startSection(node, mark);
    else if (kind === 'item') {
      const item = add(node, kind, mark, level.within ?? atTop);
      levels.push(openLevel(withoutOwnText(node.children), openScope(item.id, item.alone)));
    } else add(node, kind, mark, level.within ?? atTop);
  }
  return blocks;
}

function openLevel(children: Level['children'], within?: Scope): Level {
  return { children, within, index: 0, mark: {} };
}

function openScope(prefix: string, alone: boolean): Scope {
  return { prefix, alone, counted: 0, uncounted: 0 };
}

function nextId(scope: Scope, alone: boolean): string {
  if (!alone || scope.alone) return `${scope.prefix}.${++scope.counted}`;
  return `${scope.prefix}.x${++scope.uncounted}`;
}

function startsSection(node: Block['node'], mark: Mark): node is Element {
  if (node.type !== 'element' || !isHeading(node)) return false;
  const isNamed = node.properties.id !== undefined || mark.id !== undefined;
  return /^h[12]$/.test(node.tagName) || isNamed;
}

/** The name that a node bears already, by which its counterpart will be found. */
function ownName(node: Block['node'], shown: Map<string, number>): string | undefined {
  if (node.type === 'element') {
    const { id } = node.properties;
    return typeof id === 'string' ? id : undefined;
  }
  const id = readAttribute(node, 'id');
  const figure = isFigureComponent(node) && readAttribute(node, 'figure');
  if (id !== undefined || !figure) return id;
  const times = (shown.get(figure) ?? 0) + 1;
  shown.set(figure, times);
  return times > 1 ? `figure:${figure}.${times}` : `figure:${figure}`;
}

/** In a loose list the first paragraph is the item's own text and not a block within it. */
function withoutOwnText(children: Level['children']): Level['children'] {
  const first = children.find((child) => child.type === 'element');
  if (first?.type !== 'element' || first.tagName !== 'p') return children;
  return children.filter((child) => child !== first);
}
