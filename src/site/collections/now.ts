import { OctantError, quote } from 'astro-octant/problems';

/**
 * The time at which a site counts as built: `SOURCE_DATE_EPOCH`, seconds since 1970, or the clock's.
 *
 * @throws {OctantError} if the variable holds no number of seconds
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
export function readNow(epoch: string | undefined, clock: Date): Date {
  if (!epoch) return clock;
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new OctantError('The environment', [
    {
      path: 'SOURCE_DATE_EPOCH',
      found: `${quote(epoch)} is no number of seconds since 1970`,
      allowed: 'digits, up to eleven',
      hint: 'write it as  SOURCE_DATE_EPOCH=1752756632 , or leave it out',
    },
  ]);
}

/** One value for the whole of a build, which begins when this is first read. */
export const now = readNow(process.env['SOURCE_DATE_EPOCH'], new Date());
