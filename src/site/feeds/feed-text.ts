import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { readSign } from '../formulas/formula-sign.ts';
import { handedOn } from '../config/handed-on.ts';
import { eachElement, eachNode } from '../writing/each-node.ts';
import { hasClass } from '../writing/formulas.ts';

/** What serves a page only: scripts, controls, links between editions, formulas drawn from boxes. */
const dropped =
  'script, style, link, template, dialog, button, label, input, nav, .other, .katex-html, [hidden], figcaption details';

/** What a feed keeps of an element, beside all that formulas hold. */
const kept = new Set(
  'href src alt title lang dir hrefLang dateTime colSpan rowSpan scope start width height'.split(
    ' ',
  ),
);
const addresses = ['href', 'src'] as const;

/**
 * Makes of a post's text what a feed reader can show: figures are pictures, addresses are whole, and
 * nothing is left that needs the page's style or script.
 *
 * @param html the text as its page has it
 * @param page full address of the page
 */
export function feedText(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const figure of selectAll('figure', tree)) replaceDrawing(figure);
  for (const item of selectAll('.task-list-item', tree)) tellTask(item);
  const gone = new Set<unknown>(selectAll(dropped, tree));
  eachNode(tree, (node, index, parent) => {
    if (!parent) return undefined;
    const isSvg = node.type === 'element' && node.tagName === 'svg';
    if (isSvg) parent.children.splice(index, 1, ...nameOf(node));
    else if (node.type === 'comment' || gone.has(node)) parent.children.splice(index, 1);
    else return undefined;
    return index;
  });
  eachElement(tree, (node) => {
    if (node.tagName === 'math') return false;
    if (hasClass(node, 'katex')) speakHeld(node);
    for (const key of Object.keys(node.properties)) {
      if (!kept.has(key)) node.properties[key] = undefined;
    }
    for (const key of addresses) {
      const written = node.properties[key];
      if (typeof written !== 'string') continue;
      node.properties[key] = URL.parse(written, page)?.href ?? written;
    }
    return undefined;
  });
  return toHtml(withoutEmpty(tree), { allowDangerousHtml: true }).trim();
}

/** What is read of a formula, where its page has it drawn later. */
function speakHeld(formula: Element): void {
  const [text] = formula.children;
  const held = text?.type === 'text' ? readSign(text.value) : undefined;
  if (!held || !handedOn.speakFormula) return;
  const value = handedOn.speakFormula(held).replace(/^<span class="[^"]*">/, '<span>');
  formula.children = [{ type: 'raw', value }];
}

/** The box of a task becomes a sign of its state, before its words. */
function tellTask(item: Element): void {
  const label = select('label', item);
  const box = select('input', item);
  if (!label || !box) return;
  label.tagName = 'span';
  label.children.unshift({ type: 'text', value: box.properties.checked ? '☑' : '☐' });
}

/** A figure that is a file of the site too becomes that picture; any other its table. */
function replaceDrawing(figure: Element): void {
  const drawing = figure.children.findIndex(
    (child) => child.type === 'element' && child.tagName === 'svg',
  );
  const svg = figure.children[drawing];
  if (svg?.type !== 'element') return;
  const files = selectAll('figcaption > span > a[aria-label]', figure);
  const file = files.at(-1)?.properties.href;
  const alt = nameOf(svg).map(({ value }) => value);
  const description = select('desc', svg);
  const table = select('table', figure);
  const picture: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: file, alt: [...alt, description && toString(description)].join(' ').trim() },
    children: [],
  };
  figure.children.splice(drawing, 1, ...(file === undefined ? [table ?? []].flat() : [picture]));
  for (const link of files) {
    link.properties.hidden = true;
  }
}

function nameOf(svg: Element): { type: 'text'; value: string }[] {
  const title = select('title', svg);
  return title ? [{ type: 'text', value: toString(title) }] : [];
}

/** Blocks that held only what has been left out. */
function withoutEmpty<T extends Root | Element>(parent: T): T {
  const children = (parent.children as ElementContent[])
    .map((child) => (child.type === 'element' ? withoutEmpty(child) : child))
    .filter(
      (child) =>
        child.type !== 'element' ||
        child.children.length > 0 ||
        !['div', 'span', 'p', 'section', 'ul'].includes(child.tagName),
    );
  return { ...parent, children };
}
