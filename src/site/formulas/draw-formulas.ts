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

/** Draws formulas, each distinct one once. */
export interface FormulaDrawer {
  /** Gives `undefined` for a formula that has to be drawn in its place. */
  readonly draw: (formula: Formula) => DrawnFormula | undefined;
  /** Those drawn for the signs of a text, by their signs. */
  readonly drawnIn: (text: string) => (readonly [sign: string, drawn: DrawnFormula])[];
  /** Takes formulas for drawn that an earlier build drew. */
  readonly remember: (formulas: readonly (readonly [sign: string, drawn: DrawnFormula])[]) => void;
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
  return {
    draw: (formula) => {
      const sign = writeSign(formula);
      if (!drawn.has(sign)) {
        const tree = processor.runSync(treeOf(formula));
        drawn.set(sign, isDrawn ? hold(tree, sign) : undefined);
      }
      return drawn.get(sign);
    },
    drawnIn: (text) =>
      findSigns(text).flatMap((sign) => {
        const formula = drawn.get(sign);
        return formula ? [[sign, formula] as const] : [];
      }),
    remember: (formulas) => {
      for (const [sign, formula] of formulas) drawn.set(sign, formula);
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
