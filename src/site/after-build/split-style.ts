import { compile, selectOne } from 'css-select';
import { DomUtils } from 'htmlparser2';
import {
  type PageElement,
  type PageNode,
  type PageTree,
  isElement,
  startOf,
  takeTree,
} from './page-tree.ts';
import { usedStyle } from './used-style.ts';

/** A page whose style has been split, and the whole of that style for the file that it links. */
export interface SplitPage {
  readonly html: string;
  readonly sheet: string;
}

/** What stands in no first window; the block that holds the first of it begins what is late. */
const belowWindow = compile<PageNode, PageElement>(
  '.octant-citation, .onward, .comments, footer.site',
);
const isBlock = compile<PageNode, PageElement>('body > *, main > *, article > *, .prose > *');
const inlineStyle = /<style>([\s\S]*?)<\/style>/g;

/**
 * Leaves in a page only the rules for what stands above its first late block, and links the whole
 * sheet right before that. The sheet repeats what stays, in the same order, so that nothing changes
 * its look when it arrives; a browser draws what stands above without waiting for it, with or
 * without script, and is told so, as it would fetch any sheet first.
 *
 * @param addressOf the address of the file that will hold a sheet
 * @returns undefined for a page without inline style or late block
 */
export function splitStyle(
  html: string,
  addressOf: (sheet: string) => string,
): SplitPage | undefined {
  const sheet = inlineSheet(html);
  if (sheet === '') return undefined;
  const tree = takeTree(html);
  const start = lateFrom(tree);
  if (start === undefined) return undefined;
  const above = html.slice(0, start).replaceAll(inlineStyle, '');
  hideBelow(tree, start);
  const style = `<style>${usedStyle(sheet, tree, above)}</style></head>`;
  const link = `<link rel="stylesheet" href="${addressOf(sheet)}" fetchpriority="low">`;
  return { html: above.replace('</head>', () => style) + link + html.slice(start), sheet };
}

/** All style that stands in a page, as one sheet. */
export function inlineSheet(html: string): string {
  return [...html.matchAll(inlineStyle)].map(([, css = '']) => css.trim()).join('');
}

function lateFrom(tree: PageTree): number | undefined {
  const first = selectOne<PageNode, PageElement>(belowWindow, tree.children);
  let block = first;
  while (block && !isBlock(block)) block = parentOf(block);
  const begin = block ?? first;
  return begin ? startOf(begin) : undefined;
}

function parentOf({ parent }: PageElement): PageElement | null {
  return parent && isElement(parent) ? parent : null;
}

/** Leaves in a tree what stands above a place and is seen when the page opens. */
function hideBelow(parent: PageTree | PageElement, end: number): void {
  const isFolded = isElement(parent) && parent.name === 'details' && !('open' in parent.attribs);
  for (const child of parent.children.filter(isElement)) {
    if (startOf(child) >= end || (isFolded && child.name !== 'summary'))
      DomUtils.removeElement(child);
    else hideBelow(child, end);
  }
}
