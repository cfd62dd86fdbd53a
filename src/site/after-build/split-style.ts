import { compile, selectAll, selectOne } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import postcss, { type AtRule, type Container } from 'postcss';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Place = Pick<Document, 'startIndex' | 'endIndex'>;

/** A page whose style has been split, and the whole of that style for the file that it links. */
export interface SplitPage {
  readonly html: string;
  readonly sheet: string;
}

/** What stands in no first window; the block that holds the first of it begins what is late. */
const belowWindow = '.octant-citation, .onward, .comments, footer.site';
const blocks = 'body > *, main > *, article > *, .prose > *';
const folded = 'details:not([open]) > :not(summary)';
const inlineStyle = /<style>([\s\S]*?)<\/style>/g;

/**
 * Leaves in a page only the rules for what stands above its first late block, and links the whole
 * sheet right before that. The sheet repeats what stays, in the same order, so that nothing changes
 * its look when it arrives; a browser draws what stands above without waiting for it, with or
 * without script.
 *
 * @param addressOf the address of the file that will hold a sheet
 * @returns undefined for a page without inline style or late block
 */
export function splitStyle(
  html: string,
  addressOf: (sheet: string) => string,
): SplitPage | undefined {
  const sheet = [...html.matchAll(inlineStyle)].map(([, css = '']) => css.trim()).join('');
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const start = lateFrom(document);
  if (sheet === '' || start === undefined) return undefined;
  const above = html.slice(0, start).replaceAll(inlineStyle, '');
  const style = `<style>${rulesFor(shownAbove(document, start), sheet, above)}</style></head>`;
  const link = `<link rel="stylesheet" href="${addressOf(sheet)}">`;
  return { html: above.replace('</head>', () => style) + link + html.slice(start), sheet };
}

function lateFrom(document: Document): number | undefined {
  const first = selectOne(belowWindow, document);
  if (!first) return undefined;
  const around = selectAll(blocks, document).filter(
    (block) => startOf(block) <= startOf(first) && startOf(first) < endOf(block),
  );
  return startOf(around.at(-1) ?? first);
}

/** The part of a page that stands above a place and is seen when the page opens. */
function shownAbove(document: Document, end: number): Document {
  const below = selectAll('*', document).filter((element) => startOf(element) >= end);
  for (const element of [...below, ...selectAll(folded, document)]) DomUtils.removeElement(element);
  return document;
}

/** The rules of a sheet that some element has, and the definitions that they use. */
function rulesFor(shown: Document, sheet: string, html: string): string {
  const root = postcss.parse(sheet);
  const names = new Set(html.match(/[\w-]+/g));
  keepRules(root, (selector) => isUsed(selector, shown, names));
  dropUnused(root, html);
  return root.toString();
}

function keepRules(container: Container, keep: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const kept = node.selectors.filter(keep);
      if (kept.length === 0) node.remove();
      else if (kept.length < node.selectors.length) node.selectors = kept;
    } else if (node.type === 'atrule') {
      if (isLate(node)) {
        node.remove();
      } else if (['media', 'supports', 'layer', 'container'].includes(node.name) && node.nodes) {
        keepRules(node, keep);
        if (node.nodes.length === 0) node.remove();
      }
    }
  });
}

/** Paper has time, and so has a face that has to be fetched. */
function isLate({ name, params, nodes }: AtRule): boolean {
  if (name === 'font-face') return String(nodes).includes('url(');
  return name === 'media' && params === 'print';
}

const userAction = /:(hover|active|focus|focus-visible|focus-within|target)\b/;
const pseudoElement = /(?<=^|[\s>+~])::?(before|after)|::?(before|after|marker)|::[\w-]+/g;

function isUsed(selector: string, shown: Document, names: ReadonlySet<string>): boolean {
  if (userAction.test(selector)) return false;
  const plain = selector.replaceAll(pseudoElement, (_, alone) => (alone ? '*' : ''));
  if (classesOf(plain).some((name) => !names.has(name))) return false;
  const query = queries.get(plain) ?? compileQuery(plain);
  queries.set(plain, query);
  return query === unknown || selectOne(query, shown) !== null;
}

type Query = ReturnType<typeof compile<Document['children'][number], Element>>;

/** Pages share their selectors. */
const queries = new Map<string, Query | typeof unknown>();
/** Stands for a selector that only browsers know. */
const unknown = Symbol('unknown');

function compileQuery(selector: string): Query | typeof unknown {
  try {
    return compile(selector);
  } catch {
    return unknown;
  }
}

/** Classes that an element or one around it must have; what stands in brackets need not hold. */
function classesOf(selector: string): string[] {
  let outside = selector;
  while (outside.includes('(')) outside = outside.replaceAll(/\([^()]*\)/g, '');
  return [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** Takes away properties, their types and key frames that nothing kept refers to. */
function dropUnused(root: Container, html: string): void {
  let before: string;
  do {
    before = root.toString();
    const used = new Set(`${before}${html}`.match(/(?<=var\()--[\w-]+/g));
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) declaration.remove();
    });
    root.walkAtRules('property', (rule) => {
      if (!used.has(rule.params)) rule.remove();
    });
    root.walkAtRules('keyframes', (rule) => {
      if (!new RegExp(`animation[^;}]*[: ]${rule.params}\\b`).test(before)) rule.remove();
    });
    root.walkRules((rule) => {
      if (rule.nodes.length === 0) rule.remove();
    });
  } while (root.toString() !== before);
}

function startOf({ startIndex }: Place): number {
  return startIndex ?? 0;
}

function endOf({ endIndex }: Place): number {
  return endIndex ?? Infinity;
}
