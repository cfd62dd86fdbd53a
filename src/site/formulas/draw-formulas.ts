import type { RehypePlugins } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { type Plugin, unified } from 'unified';
import type { VFile } from 'vfile';
import { type Formula, findSigns, writeSign } from './formula-sign.ts';
import { type DrawnFormula, holdHtml, holdTree } from './hold-drawing.ts';
import { overhearKatex } from './overhear-katex.ts';

/** Formulas that are drawn, by their signs. */
export type DrawnSigns = readonly (readonly [sign: string, drawn: DrawnFormula])[];

/** Draws formulas, each distinct one once. */
export interface FormulaDrawer {
  /** Gives `undefined` for a formula that has to be drawn in its place. */
  readonly draw: (formula: Formula) => DrawnFormula | undefined;
  /** Those drawn for the signs of a text. */
  readonly drawnIn: (text: string) => DrawnSigns;
  /** All that this build and earlier ones drew. */
  readonly all: () => DrawnSigns;
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
  const drawAnew = (formula: Formula, sign: string) => {
    let held: DrawnFormula | undefined;
    const tree = overhearKatex(
      () => processor.runSync(treeOf(formula)),
      (html) => (held = holdHtml(html, sign)) !== undefined,
    );
    return isDrawn ? (held ?? holdTree(tree, sign)) : undefined;
  };
  const entryOf = (sign: string): DrawnSigns => {
    const formula = isFound(sign) ? drawn.get(sign) : undefined;
    return formula ? [[sign, formula]] : [];
  };
  return {
    draw: (formula) => {
      const sign = writeSign(formula);
      if (!isFound(sign)) drawn.set(sign, drawAnew(formula, sign));
      return drawn.get(sign);
    },
    drawnIn: (text) => findSigns(text).flatMap(entryOf),
    all: () => [...new Set([...drawn.keys(), ...unread.keys()])].flatMap(entryOf),
    remember: (text, read) => {
      for (const sign of findSigns(text)) unread.set(sign, read);
    },
  };
}

/** As `remark-math` has it. */
function treeOf({ tex, isDisplay }: Formula): Root {
  const className = ['language-math', isDisplay ? 'math-display' : 'math-inline'];
  const code = h('code', { className }, { type: 'text', value: tex });
  return { type: 'root', children: [isDisplay ? h('pre', code) : code] };
}
