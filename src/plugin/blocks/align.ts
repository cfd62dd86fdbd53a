/** What the sequences have at one place; `undefined` for a sequence that lacks it. */
export interface Row<T> {
  readonly key: string;
  readonly items: readonly (T | undefined)[];
}

/**
 * Aligns any number of sequences by the keys of their items. The rows keep the order of the first
 * sequence; what only a later one has follows the item that precedes it there.
 *
 * @param keyOf different for each item of a sequence
 * @example
 * ```ts
 * align([['a', 'b'], ['a', 'x', 'b']], (item) => item).map(({ key }) => key); // => ['a', 'x', 'b']
 * ```
 */
export function align<T>(
  sequences: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): Row<T>[] {
  const byKey = sequences.map((sequence) => new Map(sequence.map((item) => [keyOf(item), item])));
  // A list of which each key knows the next, so that putting one in between takes no longer in a
  // long text than in a short one; `undefined` stands before the first and behind the last.
  const next = new Map<string | undefined, string | undefined>([[undefined, undefined]]);
  for (const items of byKey) {
    let before: string | undefined;
    for (const key of items.keys()) {
      if (!next.has(key)) next.set(key, next.get(before)).set(before, key);
      before = key;
    }
  }
  const rows: Row<T>[] = [];
  for (let key = next.get(undefined); key !== undefined; key = next.get(key)) {
    const row = key;
    rows.push({ key, items: byKey.map((items) => items.get(row)) });
  }
  return rows;
}
