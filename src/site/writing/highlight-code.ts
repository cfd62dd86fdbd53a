import { rehypeShiki } from '@astrojs/markdown-remark';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { unified } from 'unified';
import { codeClasses } from './code-classes.ts';
import { eachElement } from './each-node.ts';

/** Languages that hold no other, or only such as are loaded with them. */
export const selfContained: ReadonlySet<string> = new Set(
  'bash css diff html javascript js json jsx plaintext py python sh shell text toml ts tsx txt typescript yaml yml'.split(
    ' ',
  ),
);

/** So many blocks are known again, such as those that a translation has like its original. */
const most = 2_000;

/** A block of code where it stands. */
interface CodeBlock {
  readonly node: Element;
  readonly language: string;
  /** All that its colours depend on. */
  readonly key: string;
  readonly replace: (node: ElementContent) => void;
}

/**
 * A rehype plugin that has each distinct block of code coloured once. For one of a language that may
 * hold others these are loaded first: what is not loaded yet stays without colour, so that a page would
 * look otherwise by which pages were drawn before it.
 */
export function rehypeCode() {
  const coloured = new Map<string, string>();
  const alone = unified()
    .use(rehypeShiki, { ...codeClasses, langs: [] })
    .freeze();
  const withOthers = unified().use(rehypeShiki, codeClasses).freeze();

  const colour = async (blocks: readonly CodeBlock[]): Promise<Root['children']> => {
    if (blocks.length === 0) return [];
    const isAlone = blocks.every(({ language }) => selfContained.has(language));
    const children = blocks.map(({ node }) => node);
    return (await (isAlone ? alone : withOthers).run({ type: 'root', children })).children;
  };

  return async (tree: Root): Promise<void> => {
    const blocks = findCode(tree);
    const found = new Map(blocks.map(({ key }) => [key, coloured.get(key)]));
    const unknown = blocks.filter(({ key }) => found.get(key) === undefined);
    for (const [index, node] of (await colour(unknown)).entries()) {
      const { key = '' } = unknown[index] ?? {};
      found.set(key, JSON.stringify(node));
    }
    for (const { key, replace } of blocks) {
      const json = found.get(key) ?? '';
      replace(JSON.parse(json) as Element);
      coloured.set(key, json);
    }
    for (const key of coloured.keys()) {
      if (coloured.size <= most) break;
      coloured.delete(key);
    }
  };
}

function findCode(tree: Root): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  eachElement(tree, (node, index, parent) => {
    const [code, ...others] = node.tagName === 'pre' ? node.children : [];
    if (!parent || code?.type !== 'element' || code.tagName !== 'code' || others.length > 0) {
      return undefined;
    }
    const { properties, data } = code;
    const classes = [properties.className].flat().join(' ');
    const [, language = 'plaintext'] = /\blanguage-(\S+)/.exec(classes) ?? [];
    const key = JSON.stringify([properties, data, toString(code)]);
    const replace = (coloured: ElementContent) => (parent.children[index] = coloured);
    // Formulas are drawn.
    if (language !== 'math') blocks.push({ node, language, key, replace });
    return false;
  });
  return blocks;
}
