import definition from '../../../content/site.config.ts';
import { readSite } from './read-site.ts';

/** What is true of the whole site, whatever the page or language. */
export const site = readSite(definition);

/** The day of a date in the site's own zone, as `2025-07-17`. */
export function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone }).format(date);
}
