import type { AskedSteps } from './blocks/text-steps.ts';

/**
 * Says which order of integrations takes something from texts: Starlight, run before, has wrapped
 * their headings by the time that sections and blocks are looked for.
 *
 * @param names of the integrations, in their order
 * @returns a line for the log; `undefined` where all is well
 */
export function checkOrder(
  names: readonly string[],
  texts: AskedSteps | undefined,
): string | undefined {
  const starlight = names.indexOf('@astrojs/starlight');
  if (starlight < 0 || names.indexOf('astro-octant') < starlight) return undefined;
  const asks = typeof texts === 'object' ? [texts.sections, texts.blocks] : [texts];
  return asks.includes(true)
    ? 'octant() stands behind starlight(), which wraps headings before sections and blocks are looked for; write octant() before starlight() in  integrations'
    : undefined;
}
