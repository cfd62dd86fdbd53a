import type { Element, Root } from 'hast';
import { readSign } from '../formulas/formula-sign.ts';
import { eachElement } from './each-node.ts';

/** As many letters of TeX as draw a formula that fits the narrowest phone, whatever they are. */
const shortest = 24;

/** A rehype plugin that lets the keyboard reach a formula which may have to scroll. */
export function rehypeLongFormulas() {
  return (tree: Root): void => {
    eachElement(tree, (node) => {
      if (!hasClass(node, 'katex-display')) return undefined;
      const [formula] = node.children;
      if (formula?.type === 'element' && texOf(formula).length > shortest) {
        formula.properties.tabIndex = 0;
      }
      return false;
    });
  };
}

/** Tells elements by one of their classes. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

function texOf(formula: Element): string {
  const [held] = formula.children;
  let tex = held?.type === 'text' ? (readSign(held.value)?.tex ?? '') : '';
  eachElement(formula, ({ tagName, children }) => {
    const [source] = children;
    if (tagName === 'annotation' && source?.type === 'text') tex = source.value;
  });
  return tex;
}
