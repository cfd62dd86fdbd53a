import type { CitedDate, PartialDate } from './record.ts';

const names =
  'january february march april may june july august september october november december';

/** English names of the months in lower case, as BibTeX files have them. */
export const months: readonly string[] = names.split(' ');

/**
 * Reads `2025`, `2025-07`, `2025-07-17` (a time behind it is left out), or two of them with `/`, each
 * with `?`, `~` or `%` behind it where it is in doubt.
 *
 * @see https://www.loc.gov/standards/datetime/ for EDTF, level 1
 */
export function readDate(written: string): CitedDate | undefined {
  if (/^\d[\dX]{3}(-[\dX]{2})*$/.test(written) && written.includes('X'))
    return readUnspecified(written);
  const parts = written.split('/').map((part) => part.trim());
  const [from, to, ...more] = parts.map((part) => readIso(part.replace(/[?~%]$/, '')));
  if (!from || more.length > 0) return undefined;
  const signs = new Set(parts.map((part) => /[?~%]$/.exec(part)?.[0] ?? ''));
  const [sign = ''] = [...signs].filter(Boolean);
  const doubt = sign === '?' || sign === '~' || sign === '%' ? ({ doubt: sign } as const) : {};
  if (parts.length === 1) return { from, ...doubt };
  return to && isBefore(from, to) ? { from, to, ...doubt } : undefined;
}

/** Every date that digits in the place of X make: `201X` are ten years, `2004-05-XX` the days of May. */
function readUnspecified(written: string): CitedDate | undefined {
  const whole = written.replace(/(-XX)+$/, '');
  if (!whole.includes('X')) return readDate(whole);
  return readDate(`${whole.replaceAll('X', '0')}/${whole.replaceAll('X', '9')}`);
}

/** Reads the BibTeX fields `year`, `month` (number, name, `17 July` or `17--19 July`) and `day`. */
export function readYearMonth(year: string, month = '', day = ''): CitedDate | undefined {
  const [first, last] = /^(\d{4})\s*[-–/]+\s*(\d{4})$/.exec(year.trim())?.slice(1) ?? [];
  if (first && last && !month) return readDate(`${first}/${last}`);
  const [, about] =
    /^(?:[mh]box)?[[(]*(?:circa|about|ca?\.?)[\s~]*(\d{3,4})[\])]*$/i.exec(year.trim()) ?? [];
  if (about !== undefined) return readYearMonth(`${about.padStart(4, '0')}~`, month, day);
  const split = (part: string) =>
    part.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').split(/\s*(?:[-–/]+|\band\b)\s*/i);
  const months = split(month);
  const ends = day ? split(day) : months;
  if (ends.length === 2) {
    const [from, to] = (day ? ends : withMonths(ends)).map((end) => {
      if (end === '') return undefined;
      return (day ? readYearMonth(year, month, end) : readYearMonth(year, end))?.from;
    });
    return from && to && isBefore(from, to) ? { from, to } : undefined;
  }
  const { m = '', d = day.trim() } = readMonth(months.join('-').trim().toLowerCase());
  if (!m && (month.trim() || d)) return undefined;
  return readDate(
    [year.trim().replace(/^\d{1,3}$/, (digits) => digits.padStart(4, '0')), m, d]
      .filter(Boolean)
      .map(twoDigits)
      .join('-'),
  );
}

/** Both ends of a span with the name of their month, where it stands at one: `5--10 July`. */
function withMonths([from = '', to = '']: readonly string[]): string[] {
  const [first, last] = [from, to].map((end) => /[a-z]{3,}/i.exec(end)?.[0]);
  const isDay = (end: string) => /^\d+$/.test(end.trim());
  if (isDay(from) && last) return [`${from} ${last}`, to];
  return isDay(to) && first ? [from, /\d/.test(from) ? `${first} ${to}` : ''] : [from, to];
}

function readMonth(written: string): { m?: string; d?: string } {
  if (/^\d{1,2}$/.test(written)) return { m: written };
  const [, before, name = '', after] =
    /^(?:(\d{1,2})[\s~]+)?([a-z]{3,9})\.?(?:[\s~]+(\d{1,2}))?$/.exec(written) ?? [];
  const index = months.findIndex((month) => name.length >= 3 && month.startsWith(name));
  const month = name === 'sept' ? 9 : index + 1;
  if (month === 0) return {};
  const d = before ?? after;
  return { m: String(month), ...(d && { d }) };
}

function readIso(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const last = month && new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month === undefined) return [year];
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return [year, month];
  return day >= 1 && day <= (last ?? 0) ? [year, month, day] : undefined;
}

function isBefore(from: PartialDate, to: PartialDate): boolean {
  return isoDate(from) <= isoDate(to);
}

const twoDigits = (part: number | string) => String(part).padStart(2, '0');

/** Writes a date as ISO 8601 does: `2025`, `2025-07`, `2025-07-17`. */
export function isoDate(date: PartialDate): string {
  const [year, ...rest] = date;
  return [String(year).padStart(4, '0'), ...rest.map(twoDigits)].join('-');
}

/** Writes a date, or a span as `2025-07-17/2025-08-02` (ISO 8601-1, 5.5), with a sign behind each. */
export function isoSpan({ from, to }: CitedDate, sign = ''): string {
  return to ? `${isoDate(from)}${sign}/${isoDate(to)}${sign}` : isoDate(from) + sign;
}

/** True if `fine` names a day or month within what `coarse` says, so that it may stand for it. */
export function refines(fine: PartialDate, coarse: PartialDate): boolean {
  return fine.length > coarse.length && coarse.every((part, index) => part === fine[index]);
}
