import type { RehypePlugins } from '@astrojs/markdown-remark';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Plugin, unified } from 'unified';
import type { VFile } from 'vfile';
import { hasClass } from '../writing/formulas.ts';
import { type Formula, findSigns, writeSign } from './formula-sign.ts';

/** A formula as KaTeX draws it. */
export interface DrawnFormula {
  /** Its element, which holds a sign in place of what follows. */
  readonly element: Element;
  /** What a screen reader and a feed read: MathML. */
  readonly spoken: string;
  /** What is seen: the boxes of its glyphs. */
  readonly seen: string;
}

/** Formulas that are drawn, by their signs. */
export type DrawnSigns = readonly (readonly [sign: string, drawn: DrawnFormula])[];

/** Draws formulas, each distinct one once. */
export interface FormulaDrawer {
  /** Gives `undefined` for a formula that has to be drawn in its place. */
  readonly draw: (formula: Formula) => DrawnFormula | undefined;
  /** Those drawn for the signs of a text. */
  readonly drawnIn: (text: string) => DrawnSigns;
  /** Has the formulas of a text, which an earlier build drew, read once one of them is asked for. */
  readonly remember: (text: string, read: () => DrawnSigns) => void;
}

/**
 * Makes a drawer that has each distinct formula drawn once, however often it stands in the texts.
 *
 * @param plugin `rehype-katex` with its options, as in a list of plugins
 */
export function createDrawer(plugin: RehypePlugins[number]): FormulaDrawer {
  const [katex, options] = [plugin].flat() as [Plugin<[unknown], Root>, unknown];
  let isDrawn = true;
  const processor = unified()
    .use(katex, options)
    // What can't be drawn is told of where it stands.
    .use(() => (_: Root, { messages }: VFile) => {
      isDrawn = messages.length === 0;
    })
    .freeze();
  const drawn = new Map<string, DrawnFormula | undefined>();
  const unread = new Map<string, () => DrawnSigns>();
  const isFound = (sign: string): boolean => {
    const read = unread.get(sign);
    if (read && !drawn.has(sign)) for (const entry of read()) drawn.set(...entry);
    unread.delete(sign);
    return drawn.has(sign);
  };
  return {
    draw: (formula) => {
      const sign = writeSign(formula);
      if (!isFound(sign)) {
        const tree = processor.runSync(treeOf(formula));
        drawn.set(sign, isDrawn ? hold(tree, sign) : undefined);
      }
      return drawn.get(sign);
    },
    drawnIn: (text) =>
      findSigns(text).flatMap((sign) => {
        const formula = isFound(sign) ? drawn.get(sign) : undefined;
        return formula ? [[sign, formula] as const] : [];
      }),
    remember: (text, read) => {
      for (const sign of findSigns(text)) unread.set(sign, read);
    },
  };
}

/** As `remark-math` has it. */
function treeOf({ tex, isDisplay }: Formula): Root {
  const className = ['language-math', isDisplay ? 'math-display' : 'math-inline'];
  const code = make('code', { className }, [{ type: 'text', value: tex }]);
  return { type: 'root', children: [isDisplay ? make('pre', {}, [code]) : code] };
}

/** The signs of what a page has to know of: targets, and addresses, which an option may let in. */
const telling = /\s(?:id|href|src)=/;
const glyphs = '<span class="katex-html"';

function hold({ children: [outer, ...others] }: Root, sign: string): DrawnFormula | undefined {
  if (outer?.type !== 'element' || others.length > 0) return undefined;
  const inner = hasClass(outer, 'katex-display') ? outer.children[0] : outer;
  if (inner?.type !== 'element' || !hasClass(inner, 'katex')) return undefined;
  const html = toHtml(inner.children);
  if (telling.test(html)) return undefined;
  const held: ElementContent = { ...bare(inner), children: [{ type: 'text', value: sign }] };
  const start = html.includes(glyphs) ? html.indexOf(glyphs) : html.length;
  return {
    element: inner === outer ? held : { ...bare(outer), children: [held] },
    spoken: html.slice(0, start),
    seen: html.slice(start),
  };
}

/** An element without its position, which is one in what KaTeX wrote. */
function bare({ tagName, properties }: Element): Element {
  return make(tagName, properties, []);
}

function make(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element' as const, tagName, properties, children };
}
