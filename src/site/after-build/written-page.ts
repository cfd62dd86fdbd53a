/** A page as it has been written. */
export interface WrittenPage {
  /** Its file below the output folder: `zh/index.html`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Its text, which is made of the bytes only where it is asked for: that takes as long as all else. */
  readonly html: string;
}

export function writtenPage(name: string, bytes: Buffer): WrittenPage {
  let html: string | undefined;
  return {
    name,
    bytes,
    get html() {
      return (html ??= bytes.toString());
    },
  };
}
