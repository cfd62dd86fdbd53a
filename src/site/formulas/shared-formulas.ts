import type { DrawnSigns } from './draw-formulas.ts';
import { type Formula, writeSign } from './formula-sign.ts';

/** What formulas are drawn as, in memory that threads have in common. */
export interface SharedFormulas {
  readonly bytes: SharedArrayBuffer;
  /** By signs: where what is read of each begins and ends, and where what is seen behind it ends. */
  readonly places: ReadonlyMap<string, readonly [start: number, spoken: number, end: number]>;
}

/** Puts what formulas are drawn as where other threads can read it. */
export function shareFormulas(drawn: DrawnSigns): SharedFormulas {
  const places = new Map<string, readonly [number, number, number]>();
  const parts: Buffer[] = [];
  let length = 0;
  for (const [sign, { spoken, seen }] of drawn) {
    const [first, second] = [Buffer.from(spoken), Buffer.from(seen)];
    const end = length + first.length;
    places.set(sign, [length, end, end + second.length]);
    parts.push(first, second);
    length = end + second.length;
  }
  const bytes = new SharedArrayBuffer(length);
  const all = Buffer.from(bytes);
  let start = 0;
  for (const part of parts) start += part.copy(all, start);
  return { bytes, places };
}

/** What formulas are drawn as, in another thread; fails for one that has not been drawn. */
export interface ReadFormulas {
  /** The HTML of a formula. */
  readonly draw: (formula: Formula) => string;
  /** The part of it that is read: MathML. */
  readonly speak: (formula: Formula) => string;
}

export function readFormulas({ bytes, places }: SharedFormulas): ReadFormulas {
  const all = Buffer.from(bytes);
  const placeOf = (formula: Formula) => {
    const place = places.get(writeSign(formula));
    if (!place) throw new Error(`${formula.tex} has not been drawn`);
    return place;
  };
  return {
    draw: (formula) => {
      const [start, , end] = placeOf(formula);
      return all.toString('utf8', start, end);
    },
    speak: (formula) => {
      const [start, end] = placeOf(formula);
      return all.toString('utf8', start, end);
    },
  };
}
