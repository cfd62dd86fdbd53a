import type { KeptStep } from '../after-build/keep-pages.ts';
import { type Formula, replaceSigns } from './formula-sign.ts';

/** The step that draws the formulas of each page, from wherever they come. */
export function drawStep(draw: (formula: Formula) => string): () => KeptStep {
  return () => ({ make: (html) => ({ html: replaceSigns(html, draw) }) });
}
