import { builtFolder } from '../after-build/finish-pages.ts';
import { pageKeeper } from '../after-build/keep-pages.ts';
import { lastChanges } from '../after-build/last-change.ts';
import { oneScript } from '../after-build/one-script.ts';
import { pageSteps } from '../after-build/page-steps.ts';
import { drawStep } from '../formulas/draw-step.ts';
import { replaceSigns } from '../formulas/formula-sign.ts';
import { type SharedFormulas, readFormulas } from '../formulas/shared-formulas.ts';
import { siteLinks } from '../links/index.ts';
import { type ReadPage, readAhead } from '../search/read-ahead.ts';
import { siteSearch } from '../search/site-search.ts';

/** Where a site is built. */
export interface SiteFolder {
  /** Path of the output folder. */
  readonly root: string;
  readonly base: string;
  readonly build: { readonly assets: string };
}

/**
 * Makes what finishes a page before the site is, in a thread of its own: it is kept, and found when
 * the site is finished.
 *
 * @returns what does so, and gives what the search index reads of the page
 */
export function finisher(
  { root, base, build }: SiteFolder,
  formulas: SharedFormulas,
): (body: Uint8Array, file: string) => Promise<ReadPage | undefined> {
  const folder = builtFolder(root, { base, build });
  const { page: withOneScript } = oneScript(folder);
  const { draw, speak } = readFormulas(formulas);
  const search = siteSearch([], String);
  const steps = pageSteps({
    search,
    links: siteLinks('', base),
    changes: lastChanges(base),
    formulas: { draw: drawStep(draw) },
  });
  const keep = pageKeeper(
    steps.map((start) => start(folder)),
    folder,
  );
  return async (body, file) => {
    const html = new TextDecoder().decode(body);
    const { notes } = keep(String(await withOneScript?.(html, file)), file);
    const read = notes[steps.indexOf(search.step)];
    return typeof read === 'string'
      ? readAhead(read, (part) => replaceSigns(part, speak))
      : undefined;
  };
}
