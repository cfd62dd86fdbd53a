import type { CitedDate, PartialDate } from '../record.ts';

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** The year of a date, or the first and the last of a span: `2024–2025`. */
export function yearsOf({ from, to = from }: CitedDate): string {
  return span(String(from[0]), String(to[0]));
}

/** A date or a span with its year first: `2025, July 17–August 2`. */
export function spanInWords(date: CitedDate): string {
  const { from, to = from } = date;
  const isOneMonth = from[0] === to[0] && from[1] === to[1];
  const first = monthAndDay(from);
  const last = isOneMonth ? String(to[2] ?? '') : monthAndDay(to);
  const days = from === to || !last ? first : span(first, last);
  return [yearsOf(date), days].filter(Boolean).join(', ');
}

/** A date as a sentence has it: `July 17, 2025`. */
export function dateInWords(date: PartialDate): string {
  const [year, , day] = date;
  return [monthAndDay(date), String(year)].filter(Boolean).join(day === undefined ? ' ' : ', ');
}

function monthAndDay([, m, day]: PartialDate): string {
  return [m && month.format(Date.UTC(2000, m - 1)), day].filter(Boolean).join(' ');
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}
