import type { Element, Nodes, RootContent } from 'hast';
import { walk } from './tree.ts';

/** A component on lines of its own. */
export type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** A component within a line. */
export type InlineComponent = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** What a block is to its reader. A `component` is any other component that holds no block. */
export type BlockKind =
  'heading' | 'paragraph' | 'item' | 'figure' | 'code' | 'formula' | 'table' | 'component';

const byTag: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  summary: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  figure: 'figure',
  pre: 'code',
  table: 'table',
};

/** The kind of block that a node is, or `undefined` for one that is none but may hold some. */
export function kindOf(node: Element | Component): BlockKind | undefined {
  if (node.type === 'mdxJsxFlowElement') {
    if (isFigureComponent(node)) return 'figure';
    return holdsBlock(node) ? undefined : 'component';
  }
  if (isFormula(node)) return 'formula';
  if (isFence(node)) return 'figure';
  if (node.tagName === 'p' && isPicture(node)) return 'figure';
  return byTag[node.tagName];
}

/** True for the components that draw a figure. */
export function isFigureComponent(node: Component): boolean {
  return node.name === 'Matrix';
}

/** The value of an attribute that is written as plain text. */
export function readAttribute(
  node: Pick<Component, 'attributes'>,
  name: string,
): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}

/** True if an author wrote an attribute, whatever its value. */
export function hasAttribute(node: Component, name: string): boolean {
  return node.attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
}

/** A component within is a block, or holds one. */
function holdsBlock(component: Component): boolean {
  let found = false;
  walk(component, (node: Nodes) => {
    if (node === component) return true;
    if (node.type === 'element') found ||= kindOf(node) !== undefined;
    else if (node.type === 'mdxJsxFlowElement') found = true;
    else return false;
    return !found;
  });
  return found;
}

/** A displayed formula, before KaTeX has drawn it (remark-math writes a `pre`) or after. */
function isFormula(node: Element): boolean {
  if (classes(node).includes('katex-display')) return true;
  const [code] = node.children;
  return (
    node.tagName === 'pre' && code?.type === 'element' && classes(code).includes('math-display')
  );
}

/** The language of the blocks of code that become figures: ` ```matrix `. */
export const fenceLanguage = 'matrix';

/** A block of code that becomes a figure. */
export function isFence(node: Element): boolean {
  const [code] = node.children;
  return (
    node.tagName === 'pre' &&
    code?.type === 'element' &&
    classes(code).includes(`language-${fenceLanguage}`)
  );
}

function isPicture(node: Element): boolean {
  const children = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'img';
}

function classes(node: Element): readonly unknown[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className : [];
}
