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

/** The same for days as languages write them, by their tags. */
const written = new Map<string, Intl.DateTimeFormat>();

/** The day of a date in the site's own zone, as a language writes it: `July 17, 2025`. */
export function writeDay(date: Date, tag: string): string {
  const format =
    written.get(tag) ??
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: site.timeZone });
  written.set(tag, format);
  return format.format(date);
}
