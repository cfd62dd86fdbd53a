import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The style sheet of figures, for texts in which no component can bring it. */
export interface StyleSheet {
  readonly css: string;
  /** Changes with the text, so that a browser may keep it for good. */
  readonly name: string;
}

/** Puts the style sheet of figures together. */
export function readStyleSheet(): StyleSheet {
  const css = flatten(createRequire(import.meta.url).resolve('astro-octant/figures.css'));
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return { css, name: `octant.${hash}.css` };
}

/** The text of a style sheet with those that it imports in their places. */
function flatten(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/@import '([^']+)';/g, (_, imported: string) =>
    flatten(join(dirname(path), imported)),
  );
}
