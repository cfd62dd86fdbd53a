import { type MessagePort, parentPort } from 'node:worker_threads';
import { openCache } from '../../plugin/disk-cache.ts';
import { builtFolder } from '../after-build/finish-pages.ts';
import { lastChanges } from '../after-build/last-change.ts';
import { pageSteps } from '../after-build/page-steps.ts';
import { handedOn } from '../config/handed-on.ts';
import { drawStep } from '../formulas/draw-step.ts';
import { replaceSigns } from '../formulas/formula-sign.ts';
import { readFormulas } from '../formulas/shared-formulas.ts';
import { siteLinks } from '../links/index.ts';
import { siteSearch } from '../search/site-search.ts';
import { type FinishPage, earlyFinisher } from './early-finisher.ts';
import type { PageToFinish, SiteToFinish, TriedPage } from './finish-beside.ts';

if (parentPort) finishPages(parentPort);

/** Finishes pages of the site that it is told of first. */
function finishPages(port: MessagePort): void {
  port.once('message', (site: SiteToFinish) => {
    const finish = finisherOf(site);
    port.on('message', (page: PageToFinish) => {
      void tryPage(page, finish).then((tried) => {
        port.postMessage(tried);
      });
    });
  });
}

async function tryPage({ id, body, file }: PageToFinish, finish: FinishPage): Promise<TriedPage> {
  try {
    return { id, finished: [await finish(body, file)] };
  } catch {
    // The build meets the same mistake where it can be told.
    return { id };
  }
}

/** What the build finishes its pages with, with the formulas that it has drawn. */
function finisherOf({ root, base, assets, formulas, cache }: SiteToFinish): FinishPage {
  handedOn.cache = openCache(cache.folder, cache.version);
  const { draw, speak } = readFormulas(formulas);
  const search = siteSearch([], String);
  const steps = pageSteps({
    search,
    links: siteLinks('', base),
    changes: lastChanges(base),
    formulas: { draw: drawStep(draw) },
  });
  const folder = builtFolder(root, { base, build: { assets } });
  return earlyFinisher(folder, steps, search, (part) => replaceSigns(part, speak));
}
