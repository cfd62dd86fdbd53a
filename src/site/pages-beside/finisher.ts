import { type FinishPage, earlyFinisher } from '../after-build/early-finisher.ts';
import { builtFolder } from '../after-build/finish-pages.ts';
import { lastChanges } from '../after-build/last-change.ts';
import { pageSteps } from '../after-build/page-steps.ts';
import { drawStep } from '../formulas/draw-step.ts';
import { replaceSigns } from '../formulas/formula-sign.ts';
import { type SharedFormulas, readFormulas } from '../formulas/shared-formulas.ts';
import { siteLinks } from '../links/index.ts';
import { siteSearch } from '../search/site-search.ts';

/** Where a site is built. */
export interface SiteFolder {
  /** Path of the output folder. */
  readonly root: string;
  readonly base: string;
  readonly build: { readonly assets: string };
}

/** Makes what finishes a page in a thread of its own, with the formulas that the build has drawn. */
export function finisher({ root, base, build }: SiteFolder, formulas: SharedFormulas): FinishPage {
  const { draw, speak } = readFormulas(formulas);
  const search = siteSearch([], String);
  const steps = pageSteps({
    search,
    links: siteLinks('', base),
    changes: lastChanges(base),
    formulas: { draw: drawStep(draw) },
  });
  const folder = builtFolder(root, { base, build });
  return earlyFinisher(folder, steps, search, (part) => replaceSigns(part, speak));
}
