/** What is read a minute, silently and for understanding: words, and characters of Chinese. */
const pace = { words: 240, characters: 400 };

const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** What of a post nobody reads: comments, imports, tags, front of code blocks, addresses of links. */
const unread = [
  /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g,
  /^(?:import|export)\s.*$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  /^ *(?:```|~~~).*$/gm,
  /\]\([^)]*\)/g,
];

/**
 * How many minutes a text takes to read, at least one: by its words, and for Chinese by its
 * characters.
 *
 * @param source Markdown or MDX without its front matter
 */
export function readingMinutes(source: string): number {
  const text = unread.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), source);
  const characters = text.match(character)?.length ?? 0;
  const words = text.replaceAll(character, ' ').match(word)?.length ?? 0;
  return Math.max(1, Math.round(characters / pace.characters + words / pace.words));
}
