import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { hasClass } from '../writing/formulas.ts';
import { respell } from './respell.ts';

/** A formula as KaTeX draws it. */
export interface DrawnFormula {
  /** Its element, which holds a sign in place of what follows. */
  readonly element: Element;
  /** What a screen reader and a feed read: MathML. */
  readonly spoken: string;
  /** What is seen: the boxes of its glyphs. */
  readonly seen: string;
}

/** Takes what `rehype-katex` made apart; `undefined` for what has to stay in its place. */
export function holdTree({ children: [outer, ...others] }: Root, sign: string) {
  if (outer?.type !== 'element' || others.length > 0) return undefined;
  const inner = hasClass(outer, 'katex-display') ? outer.children[0] : outer;
  if (inner?.type !== 'element' || !hasClass(inner, 'katex')) return undefined;
  const held = make(inner, [{ type: 'text', value: sign }]);
  return holdWithin(toHtml(inner.children), inner === outer ? held : make(outer, [held]));
}

const frame = /^(?:<span class="(katex-display[\w -]*)">)?<span class="katex">([^]*)<\/span>$/;
const end = '</span>';

/** The same of what KaTeX wrote, where that is known without a tree. */
export function holdHtml(html: string, sign: string): DrawnFormula | undefined {
  const [, outer, within = ''] = frame.exec(respell(html) ?? '') ?? [];
  if (!within) return undefined;
  const held = span('katex', { type: 'text', value: sign });
  if (outer === undefined) return holdWithin(within, held);
  return within.endsWith(end)
    ? holdWithin(within.slice(0, -end.length), span(outer, held))
    : undefined;
}

/** The signs of what a page has to know of: targets, and addresses, which an option may let in. */
const telling = /\s(?:id|href|src)=/;
const glyphs = '<span class="katex-html"';

function holdWithin(html: string, element: Element): DrawnFormula | undefined {
  if (telling.test(html)) return undefined;
  const start = html.includes(glyphs) ? html.indexOf(glyphs) : html.length;
  return { element, spoken: html.slice(0, start), seen: html.slice(start) };
}

function span(classes: string, child: ElementContent): Element {
  return make({ tagName: 'span', properties: { className: classes.split(' ') } }, [child]);
}

/** An element without its position, which is one in what KaTeX wrote. */
function make(
  { tagName, properties }: Pick<Element, 'tagName' | 'properties'>,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
