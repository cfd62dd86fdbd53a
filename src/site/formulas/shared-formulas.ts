import type { DrawnSigns } from './draw-formulas.ts';
import { type Formula, writeSign } from './formula-sign.ts';

/** What formulas are drawn as, in memory that threads have in common. */
export interface SharedFormulas {
  readonly bytes: SharedArrayBuffer;
  /** Where the HTML of each stands in them, by its sign. */
  readonly places: ReadonlyMap<string, readonly [start: number, end: number]>;
}

/** Puts what formulas are drawn as where other threads can read it. */
export function shareFormulas(drawn: DrawnSigns): SharedFormulas {
  let length = 0;
  const places = new Map<string, readonly [number, number]>();
  const formulas = drawn.map(([sign, { spoken, seen }]) => {
    const html = Buffer.from(spoken + seen);
    places.set(sign, [length, (length += html.length)]);
    return html;
  });
  const bytes = new SharedArrayBuffer(length);
  const all = Buffer.from(bytes);
  let start = 0;
  for (const html of formulas) start += html.copy(all, start);
  return { bytes, places };
}

/**
 * Reads in another thread what formulas are drawn as.
 *
 * @returns what gives the HTML of a formula; it fails for one that has not been drawn
 */
export function readFormulas({ bytes, places }: SharedFormulas): (formula: Formula) => string {
  const all = Buffer.from(bytes);
  return (formula) => {
    const place = places.get(writeSign(formula));
    if (!place) throw new Error(`${formula.tex} has not been drawn`);
    return all.toString('utf8', ...place);
  };
}
