import type { Element, Root as Html, RootContent as HtmlContent } from 'hast';
import { select } from 'hast-util-select';
import { toString as htmlText } from 'hast-util-to-string';
import type { Root as Markdown, RootContent as MarkdownContent } from 'mdast';
import { toString as markdownText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading, paragraph, list item or code block, without what is nested in it. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'code';
  /** How many lists it stands in. */
  readonly depth: number;
  readonly text: string;
  /** The runs of strong emphasis in it. */
  readonly strong: readonly string[];
}

/** Lists the blocks of a Markdown text in reading order; raw HTML holds no text of its own. */
export function blocksOfMarkdown(tree: Markdown): TextBlock[] {
  return tree.children.flatMap((node) => fromMarkdown(node, 0));
}

function fromMarkdown(node: MarkdownContent, depth: number): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return [block('heading', depth, markdownText(node), [])];
    case 'paragraph': {
      const strong: string[] = [];
      visit(node, 'strong', (run) => void strong.push(markdownText(run)));
      const text = markdownText(node, { includeHtml: false });
      return text.trim() ? [block('paragraph', depth, text, strong)] : [];
    }
    case 'code':
      return [{ kind: 'code', depth, text: node.value.trim(), strong: [] }];
    case 'list':
      return node.children.flatMap((item) =>
        asItem(item.children.flatMap((child) => fromMarkdown(child, depth + 1))),
      );
    default:
      return [];
  }
}

/** Lists the blocks of a rendered text in reading order, leaving out figures and what links away. */
export function blocksOfHtml(tree: Html | Element): TextBlock[] {
  return tree.children.flatMap((node) => fromHtml(node, 0));
}

function fromHtml(node: HtmlContent, depth: number): TextBlock[] {
  if (node.type !== 'element' || node.tagName === 'figure') return [];
  if (/^h[1-6]$/.test(node.tagName)) {
    return [block('heading', depth, htmlText(withoutSwitch(node)), [])];
  }
  if (node.tagName === 'p') return [inline('paragraph', depth, node)];
  if (node.tagName === 'pre') {
    return [{ kind: 'code', depth, text: htmlText(node).trim(), strong: [] }];
  }
  if (isComponent(node))
    return blocksOfHtml(node)
      .filter(({ kind }) => kind === 'code')
      .slice(0, 1);
  if (node.tagName === 'ul' || node.tagName === 'ol') {
    return node.children.flatMap((item) =>
      item.type === 'element' ? fromItem(item, depth + 1) : [],
    );
  }
  return node.children.flatMap((child) => fromHtml(child, depth));
}

function fromItem(item: Element, depth: number): TextBlock[] {
  const nested = item.children.filter((child) => child.type === 'element' && isBlock(child));
  const own = { ...item, children: item.children.filter((child) => !nested.includes(child)) };
  const text = inline('item', depth, own);
  const rest = nested.flatMap((child) => fromHtml(child, depth));
  return text.text ? [text, ...rest] : asItem(rest);
}

/** In a loose list the text of an item stands in a paragraph; it is the item's all the same. */
function asItem([first, ...rest]: TextBlock[]): TextBlock[] {
  return first ? [{ ...first, kind: 'item' }, ...rest] : [];
}

function inline(kind: TextBlock['kind'], depth: number, element: Element): TextBlock {
  const strong: string[] = [];
  visit(element, 'element', (run) => {
    if (run.tagName === 'strong') strong.push(htmlText(run));
  });
  return block(kind, depth, htmlText(element), strong);
}

function block(
  kind: TextBlock['kind'],
  depth: number,
  text: string,
  strong: readonly string[],
): TextBlock {
  return { kind, depth, text: text.replaceAll(/\s+/g, ' ').trim(), strong };
}

function isBlock({ tagName }: Element): boolean {
  return ['ul', 'ol', 'p', 'pre', 'figure', 'div'].includes(tagName);
}

/** The plugin's components say words of their own around the author's, and behind them. */
function isComponent({ properties }: Element): boolean {
  const names = properties.className;
  return Array.isArray(names) && names.some((name) => name.startsWith('octant-'));
}

/** A heading holds, after its text, the links to the same section in other languages. */
function withoutSwitch(heading: Element): Element {
  const children = heading.children.filter(
    (child) => child.type !== 'element' || select('[hreflang]', child) === undefined,
  );
  return { ...heading, children };
}
