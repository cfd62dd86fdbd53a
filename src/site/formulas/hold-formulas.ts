import type { Element, Root } from 'hast';
import { eachElement } from '../writing/each-node.ts';
import { hasClass } from '../writing/formulas.ts';
import type { FormulaDrawer } from './draw-formulas.ts';
import type { Formula } from './formula-sign.ts';

/** The words of these name something, such as a section by its heading, and formulas are of them. */
const naming = /^(?:h[1-6]|th|figcaption)$/;

/**
 * Puts a sign in the place of what is drawn of each formula of a text, of which there are hundreds
 * of elements, so that nothing that reads or writes the text has to pass through them. What can't be
 * held stays as it is, for `rehype-katex` to draw or to complain of.
 */
export function holdFormulas(tree: Root, { draw }: Pick<FormulaDrawer, 'draw'>): void {
  eachElement(tree, (node, index, parent) => {
    if (naming.test(node.tagName)) return false;
    const formula = formulaOf(node);
    if (!formula || !parent) return undefined;
    const drawn = draw(formula);
    if (!drawn) return false;
    const { position } = node;
    // What a plugin writes on one is not for all that are alike.
    const element = JSON.parse(JSON.stringify(drawn.element)) as Element;
    parent.children[index] = { ...element, ...(position && { position }) };
    return false;
  });
}

function formulaOf(node: Element): Formula | undefined {
  const [only] = node.children;
  const isBlock = node.tagName === 'pre' && node.children.length === 1;
  const code = isBlock && only?.type === 'element' ? only : node;
  const [text, ...others] = code.children;
  if (code.tagName !== 'code' || text?.type !== 'text' || others.length > 0) return undefined;
  if (!['language-math', 'math-inline', 'math-display'].some((name) => hasClass(code, name)))
    return undefined;
  return { tex: text.value, isDisplay: isBlock || hasClass(code, 'math-display') };
}
