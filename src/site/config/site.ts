import definition from '../../../content/site.config.ts';
import { readSite } from './read-site.ts';

/** What is true of the whole site, whatever the page or language. */
export const site = readSite(definition);

/** One for all dates, since a list asks for hundreds of days. */
const days = new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone });

/** The day of a date in the site's own zone, as `2025-07-17`. */
export function dayOf(date: Date): string {
  return days.format(date);
}
