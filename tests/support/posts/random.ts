/** Numbers from 0 to 1, the same for the same seed, and what is chosen by them. */
export interface Random {
  /** A whole number from `least` to `most`. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/**
 * Chooses by the generator Mulberry32.
 *
 * @param seed numbers, of which each alone changes what comes
 */
export function randomFrom(...seed: readonly number[]): Random {
  let state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) + 0x7f4a7c15, 1) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    pick: <T>(choices: readonly T[]) => {
      if (choices.length === 0) throw new RangeError('There is nothing to choose from');
      return choices[whole(0, choices.length - 1)] as T;
    },
  };
}
