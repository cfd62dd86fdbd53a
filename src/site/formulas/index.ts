import type { RehypePlugins } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import type { KeptStep } from '../after-build/keep-pages.ts';
import { handedOn } from '../config/handed-on.ts';
import { type FormulaDrawer, createDrawer } from './draw-formulas.ts';
import { drawStep } from './draw-step.ts';
import { type Formula, replaceSigns } from './formula-sign.ts';
import { holdFormulas } from './hold-formulas.ts';
import { type SharedFormulas, shareFormulas } from './shared-formulas.ts';

/** The steps by which the formulas of a site go around its texts. */
export interface SiteFormulas extends Pick<FormulaDrawer, 'drawnIn' | 'remember'> {
  /** What has been drawn, for other threads. */
  readonly share: () => SharedFormulas;
  /** Says whether a site is built, since only then pages are finished. */
  readonly integration: AstroIntegration;
  /** A rehype plugin, which stands before `rehype-katex`. */
  readonly rehypeHold: () => (tree: Root) => void;
  /** Puts into a page what is read of its formulas, and nothing of how they look. */
  readonly speak: (html: string) => string;
  /** Draws the formulas of each page. */
  readonly draw: () => KeptStep;
}

/**
 * Keeps formulas out of the texts of a site until its pages are written. In dev each is drawn where
 * it stands.
 *
 * @param katex `rehype-katex` with its options, as in a list of plugins
 */
export function siteFormulas(katex: RehypePlugins[number]): SiteFormulas {
  const drawer = createDrawer(katex);
  const { draw, drawnIn, remember, all } = drawer;
  const spoken = (formula: Formula) => draw(formula)?.spoken ?? '';
  let isBuilt = false;
  return {
    integration: {
      name: 'formulas',
      hooks: {
        'astro:config:setup': ({ command }) => {
          isBuilt = command === 'build';
          handedOn.speakFormula = spoken;
        },
      },
    },
    rehypeHold: () => (tree) => {
      if (isBuilt) holdFormulas(tree, drawer);
    },
    drawnIn,
    remember,
    speak: (html) => replaceSigns(html, spoken),
    share: () => shareFormulas(all()),
    draw: drawStep((formula) => {
      const drawn = draw(formula);
      return drawn ? drawn.spoken + drawn.seen : '';
    }),
  };
}
