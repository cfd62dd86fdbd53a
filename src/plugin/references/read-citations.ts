/** One work that a citation names. */
export interface CitedWorkKey {
  /** Empty where nothing stands beside a semicolon, so that it can be told. */
  readonly key: string;
  /** What stands before the key: `see`. */
  readonly prefix: string;
  /** What stands behind it, such as where in the work: `p. 3`. */
  readonly suffix: string;
}

/** The works that a citation names. */
export interface KeyCitation {
  readonly works: readonly CitedWorkKey[];
  /** True where the first of them is a part of the sentence, which names its authors. */
  readonly isInText: boolean;
}

/** Words as they are written, or a citation. */
export type CitedText = string | KeyCitation;

/** What Pandoc takes for a key: signs stand only between letters, digits and underscores. */
const key = String.raw`@(?<key>[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*)`;
const item = new RegExp(
  String.raw`^(?:(?<prefix>[^@]*)\s)?-?${key}(?<suffix>(?![\p{L}\p{N}_]).*)$`,
  'su',
);
/** Behind a letter it is a part of an address; Chinese has no spaces. */
const inText = String.raw`(?<![^\P{L}\p{Script=Han}]|[\p{N}_/.:#@\-])(?<bare>-?)${key}(?:\s?\[(?<behind>[^[\]@;]*(?:;[^[\]]*)?)\])?`;
const citation = new RegExp(String.raw`\[(?<within>[^[\]]*@[^[\]]*)\]|${inText}`, 'gu');

/**
 * Finds the citations of a text, `[see @key, p. 3; @other]`, `[-@key]` and `@key [p. 3]`, as Pandoc's
 * Markdown has them. Square brackets around anything else are words.
 *
 * @param findKey the key that is meant by one which stands in a sentence; `undefined` for a word
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 * @example
 * ```ts
 * readCitations('As shown [@liu, p. 3].'); // => ['As shown ', { works: [{ key: 'liu', prefix: '', suffix: 'p. 3' }], isInText: false }, '.']
 * ```
 */
export function readCitations(
  text: string,
  findKey: (written: string) => string | undefined = () => undefined,
): CitedText[] {
  const parts: CitedText[] = [];
  let end = 0;
  for (const { 0: written, index, groups = {} } of text.matchAll(citation)) {
    const within = groups['within'];
    const read =
      within === undefined ? readInText(written, groups, findKey) : readBrackets(written, within);
    if (!read) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push(read.citation);
    end = index + read.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

interface ReadCitation {
  readonly citation: KeyCitation;
  /** How many signs it takes. */
  readonly length: number;
}

function readBrackets({ length }: string, within: string): ReadCitation | undefined {
  const works = readItems(within);
  return works && { citation: { works, isInText: false }, length };
}

function readInText(
  written: string,
  { bare = '', key: asked = '', behind }: Readonly<Record<string, string | undefined>>,
  findKey: (written: string) => string | undefined,
): ReadCitation | undefined {
  const found = findKey(asked);
  if (found === undefined) return undefined;
  const isInText = bare === '';
  const alone = { works: [{ key: found, prefix: '', suffix: '' }], isInText };
  const length = bare.length + 1 + found.length;
  if (behind === undefined || found !== asked) return { citation: alone, length };
  const [suffix = '', ...others] = behind.split(';');
  const rest = others.length > 0 ? readItems(others.join(';')) : [];
  if (!rest) return { citation: alone, length };
  const works = [{ key: found, prefix: '', suffix: suffix.trim() }, ...rest];
  return { citation: { works, isInText }, length: written.length };
}

function readItems(written: string): CitedWorkKey[] | undefined {
  const works = written.split(';').map(readItem);
  return works.every((read) => read !== undefined) ? works : undefined;
}

function readItem(written: string): CitedWorkKey | undefined {
  const trimmed = written.trim();
  const groups = item.exec(trimmed)?.groups ?? {};
  const { key: named = trimmed, prefix = '', suffix = '' } = groups;
  if (named && !groups['key']) return undefined;
  return {
    key: named,
    prefix: prefix.trim(),
    suffix: suffix.replace(/^\s*[,，]?\s*/, ''),
  };
}
