import type { AstroConfig } from 'astro';
import { fenceLanguage } from '../blocks/adapters/index.ts';

type Highlighting = Pick<AstroConfig['markdown'], 'syntaxHighlight'>;

/** What has Astro's highlighter leave the fences that become figures, where a site has one at all. */
export function leaveFences({ syntaxHighlight }: Highlighting): Highlighting {
  if (syntaxHighlight === false) return { syntaxHighlight };
  const type = typeof syntaxHighlight === 'string' ? syntaxHighlight : syntaxHighlight.type;
  return { syntaxHighlight: { type, excludeLangs: [fenceLanguage] } };
}
