import type { SiteFormulas } from '../formulas/index.ts';
import type { siteLinks } from '../links/index.ts';
import type { siteSearch } from '../search/site-search.ts';
import type { StartKeptStep } from './keep-pages.ts';
import type { lastChanges } from './last-change.ts';
import { lateStyle } from './late-style.ts';
import { oneScript } from './one-script.ts';
import { trimPolicy } from './trim-policy.ts';

/** What parts of the site have to do with its finished pages. */
interface PartsOfSite {
  readonly search: Pick<ReturnType<typeof siteSearch>, 'step'>;
  readonly links: Pick<ReturnType<typeof siteLinks>, 'checkSite'>;
  readonly changes: Pick<ReturnType<typeof lastChanges>, 'note'>;
  readonly formulas: Pick<SiteFormulas, 'draw'>;
}

/** The steps that make of a page what is kept, in their order. */
export function pageSteps({ search, links, changes, formulas }: PartsOfSite): StartKeptStep[] {
  return [
    oneScript,
    search.step,
    lateStyle,
    trimPolicy,
    links.checkSite,
    changes.note,
    formulas.draw,
  ];
}
