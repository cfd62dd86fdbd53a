/** One work that a citation names. */
export interface CitedWorkKey {
  readonly key: string;
  /** What stands before the key: `see`. */
  readonly prefix: string;
  /** What stands behind it, such as where in the work: `p. 3`. */
  readonly suffix: string;
}

/** Words as they are written, or the works that a citation names. */
export type CitedText = string | readonly CitedWorkKey[];

/** What Pandoc takes for a key: signs stand only between letters, digits and underscores. */
const item =
  /^(?:(?<prefix>[^@]*)\s)?@(?<key>[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*)(?<suffix>(?![\p{L}\p{N}_]).*)$/su;

/**
 * Finds the citations of a text, `[see @key, p. 3; @other]`, as Pandoc's Markdown has them. Square
 * brackets around anything else are words.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 * @example
 * ```ts
 * readCitations('As shown [@liu, p. 3].'); // => ['As shown ', [{ key: 'liu', prefix: '', suffix: 'p. 3' }], '.']
 * ```
 */
export function readCitations(text: string): CitedText[] {
  const parts: CitedText[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/\[[^[\]]*@[^[\]]*\]/g)) {
    const items = written.slice(1, -1).split(';').map(readItem);
    if (!items.every((read) => read !== undefined)) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push(items);
    end = index + written.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function readItem(written: string): CitedWorkKey | undefined {
  const { prefix = '', key, suffix = '' } = item.exec(written.trim())?.groups ?? {};
  if (key === undefined) return undefined;
  return { key, prefix: prefix.trim(), suffix: suffix.replace(/^\s*[,，]?\s*/, '') };
}
