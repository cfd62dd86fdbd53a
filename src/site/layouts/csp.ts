import type { AstroGlobal } from 'astro';
import type { TextNotes } from '../writing/text-notes.ts';

/** What a page may add to its content security policy, before its head is written. */
type Csp = AstroGlobal['csp'];

/** Where the comments come from, once the reader asks for them (https://giscus.app). */
const giscus = 'https://giscus.app';

/** Lets the page load giscus: its script, its style and the frame that shows the comments. */
export function allowComments(csp: Csp): void {
  csp?.insertScriptResource(giscus);
  csp?.insertStyleResource("'self'");
  csp?.insertStyleResource(giscus);
  csp?.insertDirective(`frame-src ${giscus}`);
}

/** Lets the page search: Pagefind is WebAssembly (https://pagefind.app/docs/hosting/). */
export function allowSearch(csp: Csp): void {
  csp?.insertScriptResource("'self'");
  csp?.insertScriptResource("'wasm-unsafe-eval'");
}

/**
 * Lets a text have what it holds: pictures and players from the hosts that it names, and formulas.
 * KaTeX writes lengths into `style` attributes, never elements, and its smallest fonts are bundled
 * into its style sheet.
 */
export function allowParts(csp: Csp, { holds, pictureHosts, players }: TextNotes): void {
  if (pictureHosts.length > 0) csp?.insertDirective(`img-src ${pictureHosts.join(' ')}`);
  if (players.length > 0) csp?.insertDirective(`frame-src ${players.join(' ')}`);
  if (!holds.includes('formulas')) return;
  csp?.insertStyleResource({ resource: "'unsafe-inline'", kind: 'attribute' });
  csp?.insertDirective("font-src 'self' data:");
}
