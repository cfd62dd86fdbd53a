import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { type PageElement, type PageNode, isElement } from '../after-build/page-tree.ts';
import { handedOn } from '../config/handed-on.ts';
import { readSign } from '../formulas/formula-sign.ts';

/** What serves a page only: scripts and controls, and by class links between editions and drawn formulas. */
const dropped = namesIn('script style link template dialog button label input nav');
const droppedClasses = ['other', 'katex-html'];
/** What a feed keeps of an element, beside all that formulas hold. */
const kept = namesIn(
  'href src alt title lang dir hreflang datetime colspan rowspan scope start width height',
);
const addresses = namesIn('href src');
/** Blocks that are left out where they held only what has been. */
const emptied = namesIn('div span p section ul');
/** Elements without an end (https://html.spec.whatwg.org/#void-elements). */
const endless = namesIn('area base br col embed hr img input link meta source track wbr');

/** A text while it is written. */
interface FeedPage {
  /** Full address of the page. */
  readonly address: string;
  /** What is written in the place of some elements. */
  readonly instead: Map<PageNode, string>;
}

/**
 * Makes of a post's text what a feed reader can show: figures are pictures, addresses are whole, and
 * nothing is left that needs the page's style or script.
 *
 * @param html the text as its page has it
 * @param address full address of the page
 */
export function feedText(html: string, address: string): string {
  return writeAll(parseDocument(html).children, { address, instead: new Map() }, false).trim();
}

function writeAll(nodes: readonly PageNode[], page: FeedPage, isFormula: boolean): string {
  return nodes.map((node) => write(node, page, isFormula)).join('');
}

function write(node: PageNode, page: FeedPage, isFormula: boolean): string {
  if (node.type === ElementType.Text) return escapeSigns(node.data, /[&<]/g);
  if (!isElement(node)) return '';
  const { name, attribs, children } = node;
  const classes = attribs['class']?.split(/\s+/) ?? [];
  if (name === 'figure') replaceDrawing(node, page);
  if (classes.includes('task-list-item')) tellTask(node, page);
  const instead = page.instead.get(node);
  if (instead !== undefined) return instead;
  if (name === 'svg')
    return nameOf(node)
      .map((text) => escapeSigns(text, /[&<]/g))
      .join('');
  if (isDropped(node, classes)) return '';
  const isMath = isFormula || name === 'math';
  const spoken = !isMath && classes.includes('katex') ? speakHeld(children) : undefined;
  const inner = spoken ?? writeAll(children, page, isMath);
  if (inner === '' && emptied.has(name)) return '';
  const written = isMath ? Object.entries(attribs) : keptOf(attribs, page);
  return writeElement(name, written, inner);
}

function isDropped({ name, attribs, parent }: PageElement, classes: readonly string[]): boolean {
  if (dropped.has(name) || 'hidden' in attribs) return true;
  if (droppedClasses.some((each) => classes.includes(each))) return true;
  if (name !== 'details') return false;
  for (let above = parent; above; above = above.parent) {
    if (isElement(above) && above.name === 'figcaption') return true;
  }
  return false;
}

type Attributes = [name: string, value: string][];

function keptOf(attribs: PageElement['attribs'], { address }: FeedPage): Attributes {
  return Object.entries(attribs)
    .filter(([name]) => kept.has(name))
    .map(([name, value]) => [
      name,
      addresses.has(name) ? (URL.parse(value, address)?.href ?? value) : value,
    ]);
}

function writeElement(name: string, attributes: Attributes, inner: string): string {
  const written = attributes.map(([key, value]) => ` ${key}="${escapeSigns(value, /["&'`]/g)}"`);
  const start = `<${name}${written.join('')}>`;
  return endless.has(name) ? start : `${start}${inner}</${name}>`;
}

/** What is read of a formula, where its page has it drawn later. */
function speakHeld([text]: readonly PageNode[]): string | undefined {
  const held = text?.type === ElementType.Text ? readSign(text.data) : undefined;
  return held && handedOn.speakFormula?.(held).replace(/^<span class="[^"]*">/, '<span>');
}

/** The box of a task becomes a sign of its state, before its words. */
function tellTask(item: PageElement, page: FeedPage): void {
  const [label] = DomUtils.getElementsByTagName('label', item.children, true, 1);
  const [box] = DomUtils.getElementsByTagName('input', item.children, true, 1);
  if (!label || !box) return;
  const sign = 'checked' in box.attribs ? '☑' : '☐';
  const inner = sign + writeAll(label.children, page, false);
  page.instead.set(label, writeElement('span', keptOf(label.attribs, page), inner));
}

/** A figure that is a file of the site too becomes that picture; any other its table. */
function replaceDrawing(figure: PageElement, page: FeedPage): void {
  const svg = figure.children.filter(isElement).find(({ name }) => name === 'svg');
  if (!svg) return;
  const files = DomUtils.getElementsByTagName('a', figure.children).filter(isFile);
  const file = files.at(-1)?.attribs['href'];
  const [table] = DomUtils.getElementsByTagName('table', figure.children, true, 1);
  const [description] = DomUtils.getElementsByTagName('desc', svg.children, true, 1);
  const alt = [...nameOf(svg), description ? DomUtils.textContent(description) : ''];
  const picture = { src: file ?? '', alt: alt.join(' ').trim() };
  const shown =
    file === undefined
      ? writeAll(table ? [table] : [], page, false)
      : writeElement('img', keptOf(picture, page), '');
  page.instead.set(svg, shown);
  for (const link of files) page.instead.set(link, '');
}

/** The links of a caption to the files of its figure. */
function isFile({ attribs, parent }: PageElement): boolean {
  const isHeld = parent && isElement(parent) && parent.name === 'span';
  const above = isHeld ? parent.parent : null;
  return (
    'aria-label' in attribs && above !== null && isElement(above) && above.name === 'figcaption'
  );
}

function nameOf(svg: PageElement): string[] {
  return DomUtils.getElementsByTagName('title', svg.children, true, 1).map((title) =>
    DomUtils.textContent(title),
  );
}

function escapeSigns(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
