import type { HookParameters } from 'astro';
import { citationFiles } from '../citation/index.ts';

/** The route stands beside this module, as source or compiled as it is itself. */
const ownEnding = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/**
 * Adds the files of every `.bib` file of the content to the site.
 *
 * @param address where they stand, with `[slug]` for the name of the `.bib` file, and without their
 *   ending: `/blog/[slug]/cite`
 * @returns the same below the host, for the pages that lead to them; empty where there are none
 */
export function serveCitations(
  address: string,
  { config, injectRoute }: Pick<HookParameters<'astro:config:setup'>, 'config' | 'injectRoute'>,
): string {
  if (!address) return '';
  for (const ending of Object.keys(citationFiles)) {
    injectRoute({
      pattern: `${address.replace('[slug]', '[...slug]')}.${ending}`,
      entrypoint: new URL(`./cite-route.${ownEnding}`, import.meta.url),
      prerender: true,
    });
  }
  return config.base.replace(/\/$/, '') + address;
}
