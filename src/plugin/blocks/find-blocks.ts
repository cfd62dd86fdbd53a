import type { Element, ElementContent, Root, RootContent } from 'hast';
import {
  type BlockKind,
  type Component,
  isFigureComponent,
  kindOf,
  readAttribute,
} from './block-kind.ts';
import { type Mark, readMark, readMarkWithin } from './marks.ts';

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
  /** Line of the source, if the tree knows it. */
  readonly line: number | undefined;
  readonly node: Element | Component;
}

/** Hands out positions in a section or a list item. */
interface Scope {
  readonly prefix: string;
  readonly alone: boolean;
  counted: number;
  uncounted: number;
}

type Content = RootContent | ElementContent;

/**
 * Finds the blocks of a post in the order of its text, each with the id that pairs it with its
 * counterpart. It reads structure only, so two trees of the same structure get the same ids, and
 * an edit moves no id outside its own section.
 *
 * A block with a name of its own takes no position, and neither does one that stands alone.
 */
export function findBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  const document = openScope('s', false);
  let section = 's0';
  let atRoot = openScope(section, false);

  const startSection = (node: Element, mark: Mark): void => {
    const alone = mark.alone ?? false;
    const named = ownId(node) ?? mark.id;
    section = named ?? nextId(document, alone).replace('.', '');
    atRoot = openScope(section, alone);
    blocks.push({
      ...{ id: section, kind: 'heading', section, alone, node },
      ...{ named: named !== undefined, startsSection: true, line: node.position?.start.line },
    });
  };

  const add = (node: Block['node'], kind: BlockKind, mark: Mark, scope: Scope): Block => {
    const alone = mark.alone ?? scope.alone;
    const name = ownId(node) ?? mark.id;
    const block = {
      ...{ id: name ?? nextId(scope, alone), kind, section, alone, node },
      ...{ named: name !== undefined, startsSection: false, line: node.position?.start.line },
    };
    blocks.push(block);
    return block;
  };

  const walk = (children: readonly Content[], within?: Scope): void => {
    let before: Mark = {};
    for (const node of children) {
      if (node.type !== 'element' && node.type !== 'mdxJsxFlowElement') {
        before = readMark(node) ?? before;
        continue;
      }
      const mark = { ...before, ...(node.type === 'element' && readMarkWithin(node)) };
      before = {};
      const kind = kindOf(node);
      if (kind === undefined) walk(node.children, within);
      else if (!within && startsSection(node, mark)) startSection(node, mark);
      else if (kind === 'item') {
        const item = add(node, kind, mark, within ?? atRoot);
        walk(withoutOwnText(node.children), openScope(item.id, item.alone));
      } else add(node, kind, mark, within ?? atRoot);
    }
  };

  walk(root.children);
  return blocks;
}

function openScope(prefix: string, alone: boolean): Scope {
  return { prefix, alone, counted: 0, uncounted: 0 };
}

function nextId(scope: Scope, alone: boolean): string {
  if (!alone || scope.alone) return `${scope.prefix}.${++scope.counted}`;
  return `${scope.prefix}.x${++scope.uncounted}`;
}

function startsSection(node: Block['node'], mark: Mark): node is Element {
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return false;
  return /^h[12]$/.test(node.tagName) || ownId(node) !== undefined || mark.id !== undefined;
}

/** The name that an element bears already, by which its counterpart will be found. */
function ownId(node: Block['node']): string | undefined {
  if (node.type === 'element') {
    const { id } = node.properties;
    return typeof id === 'string' ? id : undefined;
  }
  const figure = isFigureComponent(node) && readAttribute(node, 'figure');
  return readAttribute(node, 'id') ?? (figure ? `figure:${figure}` : undefined);
}

/** In a loose list the first paragraph is the item's own text and not a block within it. */
function withoutOwnText(children: readonly Content[]): readonly Content[] {
  const own = children.findIndex((child) => child.type === 'element');
  const first = children[own];
  const isText = first?.type === 'element' && first.tagName === 'p';
  return isText ? children.filter((child) => child !== first) : children;
}
