/** What the sequences have at one place; `undefined` for a sequence that lacks it. */
export interface Row<T> {
  readonly key: string;
  readonly items: readonly (T | undefined)[];
}

/**
 * Aligns any number of sequences by the keys of their items. The rows keep the order of the first
 * sequence; what only a later one has follows the item that precedes it there.
 *
 * @example
 * ```ts
 * align([['a', 'b'], ['a', 'x', 'b']], (item) => item).map(({ key }) => key); // => ['a', 'x', 'b']
 * ```
 */
export function align<T>(
  sequences: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): Row<T>[] {
  const keys: string[] = [];
  for (const sequence of sequences) {
    let after = -1;
    for (const key of sequence.map(keyOf)) {
      const at = keys.indexOf(key);
      if (at < 0) keys.splice(after + 1, 0, key);
      after = at < 0 ? after + 1 : at;
    }
  }
  const byKey = sequences.map((sequence) => new Map(sequence.map((item) => [keyOf(item), item])));
  return keys.map((key) => ({ key, items: byKey.map((items) => items.get(key)) }));
}
