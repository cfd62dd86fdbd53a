import type { Element, ElementContent, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';

/** A part of a rendered text that stands in one row with its translation. */
export interface Passage {
  /** The block's shared id, or its place after the last block that bears one. */
  readonly key: string;
  /** True where the key is an id. */
  readonly isNamed: boolean;
  readonly element: Element;
  /** True for words that stand between elements, which have an element made for them. */
  readonly isLoose: boolean;
}

type Content = RootContent | ElementContent;

/**
 * Cuts what an element of a rendered text holds into passages, in its order: one per element, and
 * one for words that stand between elements. Sections are opened, since their headings are passages
 * of their own.
 *
 * @param wrapper holds words that stand between elements
 */
export function cutPassages(children: readonly Content[], wrapper: 'p' | 'div'): Passage[] {
  const named = new Set<string>();
  let last = '';
  let since = 0;
  return partsOf(children, wrapper).map((part): Passage => {
    const id = idOf(part.element);
    if (id === undefined || named.has(id)) {
      return { ...part, key: `${last}+${++since}`, isNamed: false };
    }
    named.add(id);
    [last, since] = [id, 0];
    return { ...part, key: id, isNamed: true };
  });
}

/** The id by which an element is found in the other language. */
function idOf({ properties: { id, dataBlock } }: Element): string | undefined {
  const shared = dataBlock ?? id;
  return typeof shared === 'string' ? shared : undefined;
}

/** True for an element around blocks, and not around words alone. */
export function holdsBlocks({ children }: Element): boolean {
  return children.some((node) => node.type === 'element' && !isWord(node));
}

type Part = Pick<Passage, 'element' | 'isLoose'>;

function partsOf(children: readonly Content[], wrapper: 'p' | 'div'): Part[] {
  const parts: Part[] = [];
  let words: ElementContent[] = [];
  const endWords = (): void => {
    parts.push(...wrapWords(words, wrapper));
    words = [];
  };
  const pending = children.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'text') words.push(node);
    else if (node.type !== 'element') continue;
    else if (isWord(node)) words.push(node);
    else {
      endWords();
      if (node.tagName !== 'section') parts.push({ element: node, isLoose: false });
      else for (const child of node.children.toReversed()) pending.push(child);
    }
  }
  endWords();
  return parts;
}

/** A displayed formula is a block, though KaTeX writes it as a `<span>`. */
function isWord(element: Element): boolean {
  const { className } = element.properties;
  const isFormula = Array.isArray(className) && className.includes('katex-display');
  return phrasing(element) && !isFormula;
}

/** A picture without words is no paragraph, except in a list item, whose whole line it is. */
function wrapWords(words: readonly ElementContent[], wrapper: 'p' | 'div'): Part[] {
  const elements = words.filter((node) => node.type === 'element');
  const hasText = words.some((node) => node.type === 'text' && node.value.trim() !== '');
  if (!hasText && (wrapper === 'p' || elements.length === 0)) {
    return elements.map((element) => ({ element, isLoose: false }));
  }
  const children = [...words];
  return [
    { element: { type: 'element', tagName: wrapper, properties: {}, children }, isLoose: true },
  ];
}
