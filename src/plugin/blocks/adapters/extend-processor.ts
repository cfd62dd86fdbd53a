import type { AstroIntegrationLogger } from 'astro';
import { type SiteProcessor, matchProcessor, useKnownProcessor } from './match-processor.ts';
import { satteriCitations, satteriFences, satteriHeadingIds, satteriOctant } from './satteri.ts';
import type { Settings } from './settings.ts';
import {
  rehypeCitations,
  rehypeFences,
  rehypeHeadingIds,
  rehypeOctant,
  remarkNesting,
} from './unified.ts';

/**
 * Adds this package's steps to the Markdown processor of a site, whichever of Astro's it is: before
 * and behind the plugins that the site itself has for HTML.
 *
 * @returns whether it is one that is known
 */
export function extendProcessor(
  processor: SiteProcessor,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
  settings: Settings,
): boolean {
  return matchProcessor(processor, {
    unified: ({ options: { remarkPlugins, rehypePlugins } }) => {
      remarkPlugins.unshift([remarkNesting, settings]);
      rehypePlugins.unshift(
        [rehypeHeadingIds, settings],
        [rehypeFences, settings],
        [rehypeCitations, settings],
      );
      rehypePlugins.push([rehypeOctant, settings]);
      return true;
    },
    satteri: ({ options: { hastPlugins } }) => {
      hastPlugins.unshift(
        satteriHeadingIds(settings),
        satteriFences(settings),
        satteriCitations(settings),
      );
      hastPlugins.push(satteriOctant(settings));
      return true;
    },
    unknown: () => {
      logger.warn(
        `the processor "${processor.name}" is none that octant knows, so texts go without figures of fences, ids of blocks, sections, numbers of figures, former ids, #more and notes of foreign links, and translations are not compared; ${useKnownProcessor}`,
      );
      return false;
    },
  });
}
