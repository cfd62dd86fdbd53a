/** Who makes what of a list, agreed on without a word between threads that share its memory. */
export interface Claims {
  readonly memory: SharedArrayBuffer;
  /** Takes one of the list, which nobody else can from then on; false if somebody has. */
  readonly take: (index: number) => boolean;
}

/**
 * @param made of so many things, or of the memory of claims in another thread
 */
export function claims(of: number | SharedArrayBuffer): Claims {
  const memory =
    typeof of === 'number' ? new SharedArrayBuffer(of * Int32Array.BYTES_PER_ELEMENT) : of;
  const taken = new Int32Array(memory);
  return { memory, take: (index) => Atomics.compareExchange(taken, index, 0, 1) === 0 };
}
