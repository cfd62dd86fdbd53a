const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00A0': '~',
};

/**
 * Writes plain text so that TeX prints it as it is. Braces become commands, since BibTeX counts
 * braces even behind a backslash; `--`, `` `` `` and `''` are parted, since TeX joins them to signs.
 *
 * @example
 * ```ts
 * escapeTex('100 % of C_1'); // => '100 \\% of C\\_1'
 * ```
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_\u00A0]/g, (char) => specials[char] ?? char)
    .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}');
}

/** Escapes a title and puts braces around words such as `RLHF`, whose case styles must not change. */
export function escapeTitle(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word) => (/^\P{L}*\p{L}.*\p{Lu}/u.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
    .join('');
}
