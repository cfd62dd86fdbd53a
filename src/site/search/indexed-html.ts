import { compile } from 'css-select';
import { DomUtils } from 'htmlparser2';
import {
  type PageElement,
  type PageNode,
  endOf,
  isElement,
  readTree,
  startOf,
} from '../after-build/page-tree.ts';

/** What stands in an article and is not of its text, or repeats what the sentence of a figure says. */
const unread = [
  '.contents',
  '.meta',
  '.other',
  '.section-link',
  '.katex-html',
  'button',
  '.octant-figure details',
  '.octant-figure figcaption > span > a',
  '.octant-legend',
  '.octant-stepping',
];
const isUnread = compile<PageNode, PageElement>(unread.join());

/** The words of a task, which Pagefind would not read where they label its box. */
const isTask = compile<PageNode, PageElement>('.task-list-item label');

/**
 * Makes of a built page what the search index reads: its articles, with their figures as the
 * sentences that describe them, since an index has no use for drawings, and table headers apart from
 * each other.
 *
 * @returns nothing where the page holds no text but lists, or asks not to be found
 */
export function indexedHtml(html: string): string | undefined {
  if (!html.includes('class="prose"') || html.includes('<meta name="robots" content="noindex'))
    return;
  const articles = outermost('article', readTree(html).children);
  if (articles.length === 0) return;
  const [language = '<html'] = /<html lang="[^"]*"/.exec(html) ?? [];
  const text = articles.map((article) => writeRead(article, html)).join('');
  return `${language}>${text}</html>`.replaceAll('</th>', '</th> ');
}

const texIn = /<annotation encoding="application\/x-tex">(.*?)<\/annotation>/s;

/**
 * Makes text of formulas, whose parts an index has no use for either: their TeX, since that keeps
 * apart in one line what stands above and below, as `x^2` and `x_2` do. One without TeX is its parts.
 */
export function withPlainFormulas(html: string): string {
  return html.replaceAll(
    /(<math\b[^>]*>)(.*?)(?=<\/math>)/gs,
    (_, math: string, parts: string) =>
      math + (texIn.exec(parts)?.[1] ?? parts.replaceAll(/<[^>]*>/g, '')),
  );
}

function outermost(name: string, nodes: readonly PageNode[]): PageElement[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => (node.name === name ? [node] : outermost(name, node.children)));
}

/** An element as it stands in a page, but for what is not read. */
function writeRead(element: PageElement, html: string): string {
  const { children } = element;
  const [first, last] = [children.at(0), children.at(-1)];
  const [start, end] = [startOf(element), endOf(element)];
  if (isTask(element)) return `<span>${writeAll(children, html)}</span>`;
  if (element.name === 'svg') return sentenceOf(element);
  if (!first || !last) return html.slice(start, end);
  const inner = isUnread(element) ? '' : writeAll(children, html);
  return html.slice(start, startOf(first)) + inner + html.slice(endOf(last), end);
}

function writeAll(nodes: readonly PageNode[], html: string): string {
  return nodes
    .map((node) => (isElement(node) ? writeRead(node, html) : escape(DomUtils.textContent(node))))
    .join('');
}

function sentenceOf(drawing: PageElement): string {
  const described = DomUtils.getElementsByTagName('desc', drawing);
  if (described.length === 0) return '<span></span>';
  return `<p data-pagefind-weight="0.2">${escape(DomUtils.textContent(described))}</p>`;
}

/** Pagefind looks how a text ends before it reads references, so that there are to be few of them. */
function escape(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}
