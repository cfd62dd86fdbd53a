import type { Language } from '../config/languages.ts';
import { site } from '../config/site.ts';

/** What search engines show of a page that has no excerpt: what it lists, and what the site is about. */
export function describeList(
  { id }: Language,
  parts: readonly (string | false | undefined)[],
): string {
  return [...parts.filter(Boolean), site.description[id]].join(' · ');
}
