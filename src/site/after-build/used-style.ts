import postcss, { type AtRule, type Container, type Root } from 'postcss';
import { type Query, findMatches, readSelector } from './find-matches.ts';
import type { PageTree } from './page-tree.ts';

/** A sheet that pages share, and what of it pages have been found to use. */
interface ReadSheet {
  readonly root: Root;
  /** The selectors of what a page may do without, and how each is tried. */
  readonly queries: ReadonlyMap<string, Query | undefined>;
  /** What is kept of it, by the selectors that match and the properties that the page reads. */
  readonly parts: Map<string, string>;
}

const sheets = new Map<string, ReadSheet>();

/**
 * The rules of a sheet that some element has, and the definitions that they use.
 *
 * @param shown the elements that count
 * @param html where properties may be read in attributes
 */
export function usedStyle(sheet: string, shown: PageTree, html: string): string {
  const { root, queries, parts } = sheets.get(sheet) ?? readSheet(sheet);
  const isMatch = findMatches(shown);
  const used = [...queries].map(([, query]) => query !== undefined && isMatch(query));
  const properties = [...new Set(html.match(readProperty))].sort();
  const key = JSON.stringify([used.map(Number).join(''), properties]);
  const found = parts.get(key);
  if (found !== undefined) return found;
  const part = root.clone();
  const kept = new Set([...queries.keys()].filter((_, index) => used[index]));
  keepRules(part, (selector) => kept.has(selector));
  dropUnused(part, properties);
  const css = part.toString();
  parts.set(key, css);
  return css;
}

function readSheet(sheet: string): ReadSheet {
  const root = postcss.parse(sheet);
  const queries = new Map<string, Query | undefined>();
  keepRules(root.clone(), (selector) => queries.set(selector, queryOf(selector)).size > 0);
  const read = { root, queries, parts: new Map<string, string>() };
  sheets.set(sheet, read);
  return read;
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

const userAction = /:(hover|active|focus|focus-visible|focus-within|target|popover-open)\b/;
const pseudoElement = /(?<=^|[\s>+~])::?(before|after)|::?(before|after|marker)|::[\w-]+/g;

function queryOf(selector: string): Query | undefined {
  if (userAction.test(selector)) return undefined;
  return readSelector(selector.replaceAll(pseudoElement, (_, alone) => (alone ? '*' : '')));
}

const readProperty = /(?<=var\()--[\w-]+/g;

/** Takes away properties, their types and key frames that nothing kept refers to. */
function dropUnused(root: Container, properties: readonly string[]): void {
  let before: string;
  do {
    before = root.toString();
    const used = new Set([...(before.match(readProperty) ?? []), ...properties]);
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
