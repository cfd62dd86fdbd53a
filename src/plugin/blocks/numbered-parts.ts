import type { Element, Nodes, Root } from 'hast';
import type { Strings } from '../languages/strings.ts';
import { type Component, hasAttribute, isFigureComponent, readAttribute } from './block-kind.ts';
import type { Edit } from './edits.ts';
import type { Block } from './find-blocks.ts';
import { isHeading, textOf, walk } from './tree.ts';

/** A part of a text that the text can refer to, by its number. */
export interface NumberedPart {
  readonly kind: 'figure' | 'equation' | 'section';
  /** The author's name for it. */
  readonly name: string;
  readonly number: string;
  /** The words of a section's heading; empty for all else. */
  readonly title: string;
  /** The id to which a reference leads. */
  readonly anchor: string;
  readonly node: Element | Component;
}

/**
 * Numbers, each in the order of the text: matrices, and pictures and formulas that have a name; and
 * sections, by their place in the outline.
 */
export function numberParts(root: Root, blocks: readonly Block[]): NumberedPart[] {
  const blockOf = new Map<Nodes, Block>(blocks.map((block) => [block.node, block]));
  const parts: NumberedPart[] = [];
  const outline: number[] = [];
  let figures = 0;
  let equations = 0;
  walk(root, (node) => {
    if (node.type !== 'element' && node.type !== 'mdxJsxFlowElement') return;
    const block = blockOf.get(node);
    const name = block?.named ? block.id : '';
    const add = (part: Pick<NumberedPart, 'kind' | 'number'> & Partial<NumberedPart>): void => {
      parts.push({ name, title: '', anchor: name, node, ...part });
    };
    if (node.type === 'mdxJsxFlowElement') {
      if (!isFigureComponent(node)) return;
      figures += 1;
      const number = readAttribute(node, 'number') ?? String(figures);
      const figure = readAttribute(node, 'id') ?? readAttribute(node, 'figure') ?? name;
      add({ kind: 'figure', name: figure, number });
    } else if (name && node.tagName === 'figure') {
      add({ kind: 'figure', number: String((figures += 1)) });
    } else if (name && block?.kind === 'formula') {
      add({ kind: 'equation', number: String((equations += 1)) });
    } else if (isHeading(node)) {
      const number = nextNumber(outline, Number(node.tagName[1]));
      if (name) add({ kind: 'section', number, title: textOf(node).trim() });
    }
  });
  return parts;
}

/** Counts on at a level of the outline: `2`, then `2.1` for a heading of the third level. */
function nextNumber(outline: number[], level: number): string {
  const depth = Math.max(level - 2, 0);
  outline.length = Math.max(depth + 1, 1);
  for (let index = 0; index <= depth; index++) outline[index] ??= index === depth ? 0 : 1;
  outline[depth] = (outline[depth] ?? 0) + 1;
  return outline.join('.');
}

/** Writes the numbers into the page, so that they stand there and not in a style sheet. */
export function showNumbers(parts: readonly NumberedPart[], { t }: Strings): Edit[] {
  return parts.flatMap(({ kind, number, node }): Edit[] => {
    if (node.type === 'mdxJsxFlowElement') {
      return hasAttribute(node, 'number')
        ? []
        : [{ kind: 'set', node, name: 'number', value: number }];
    }
    // What is not drawn yet is the source of a formula.
    if (kind === 'equation' && node.tagName !== 'pre') {
      const children = [makeWords('span', `(${number})`, 'octant-equation')];
      return [{ kind: 'append', node, children }];
    }
    if (kind !== 'figure') return [];
    const name = makeWords('b', t('figure', { number }));
    const caption = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
    );
    if (caption) {
      return [{ kind: 'prepend', node: caption, children: [name, { type: 'text', value: ' ' }] }];
    }
    const made: Element = {
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [name],
    };
    return [{ kind: 'append', node, children: [made] }];
  });
}

function makeWords(tagName: string, value: string, className?: string): Element {
  const properties = className === undefined ? {} : { className: [className] };
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
