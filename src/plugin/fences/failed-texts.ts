import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Remembers between runs of Astro that a text could not be drawn. */
export interface FailedTexts {
  /** Differs from what it was before the last failure. */
  readonly last: string;
  /** Notes a failure. */
  readonly add: () => void;
}

/**
 * Opens the memory of failures. Astro keeps a text that it has failed to render as it keeps any
 * other, for as long as its configuration is the same, and would not render it again.
 *
 * @param folder where Astro keeps its caches
 */
export function openFailedTexts(folder: URL): FailedTexts {
  const file = new URL('astro-octant-failed', folder);
  return {
    last: existsSync(file) ? readFileSync(file, 'utf8') : '',
    add: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, randomUUID());
    },
  };
}
