import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import type { Block } from '../blocks/find-blocks.ts';
import { textOf, walk } from '../blocks/tree.ts';
import { readNumbers } from './numbers.ts';

/** What a block says, apart from its words, must be the same in every language. */
export interface Facts {
  readonly figures: readonly string[];
  readonly citations: readonly string[];
  readonly components: readonly string[];
  readonly links: readonly string[];
  readonly formulas: readonly string[];
  readonly code: readonly string[];
  readonly numbers: readonly string[];
}

/** A block's facts and its words. */
export interface BlockContent extends Facts {
  readonly words: string;
}

/** Attributes whose value is in the page's language. */
const translated = new Set(['alt', 'caption', 'description', 'label', 'lang', 'title']);

/**
 * Reads what a block holds, without what the blocks within it hold.
 *
 * @param nodes the nodes of all blocks of the post
 */
export function readContent(block: Block['node'], nodes: ReadonlySet<unknown>): BlockContent {
  const content = {
    ...{ figures: [] as string[], citations: [] as string[], components: [] as string[] },
    ...{ links: [] as string[], formulas: [] as string[], code: [] as string[] },
  };
  let words = '';

  walk(block, (node) => {
    if (node !== block && nodes.has(node)) return false;
    if (node.type === 'text') words += node.value;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const list = node.name === 'Matrix' ? content.figures : citationOr(node.name, content);
      list.push(`<${[node.name, ...node.attributes.flatMap(writeAttribute)].join(' ')}>`);
    }
    if (node.type !== 'element') return true;
    const { href, src, className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    // How often and in what order footnotes are referred to may differ between languages.
    if (dataFootnoteBackref !== undefined) return false;
    if (typeof href === 'string') content.links.push(href);
    if (typeof src === 'string') content.links.push(src);
    if (dataFootnoteRef !== undefined) return false;
    if (node.tagName !== 'code') return true;
    const isFormula = Array.isArray(className) && className.includes('language-math');
    (isFormula ? content.formulas : content.code).push(textOf(node).trim());
    return false;
  });
  words = words.replaceAll(/\s+/g, ' ').trim();
  return { ...content, words, numbers: readNumbers(words) };
}

function citationOr(
  name: string | null,
  { citations, components }: { citations: string[]; components: string[] },
): string[] {
  return name?.startsWith('Cit') ? citations : components;
}

function writeAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`];
  const { name, value } = attribute;
  if (translated.has(name)) return [];
  if (value === null || value === undefined) return [name];
  return [typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value}}`];
}
