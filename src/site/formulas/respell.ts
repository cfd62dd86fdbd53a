/** Names of attributes whose values stay as they are written, if they hold no reference. */
const names =
  'accent accentunder aria-hidden columnalign columnlines columnspacing d display displaystyle encoding fence form largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize notation preserveAspectRatio rowlines rowspacing rspace scriptlevel separator stretchy style viewBox voffset xmlns';

/** Of numbers, and of names of classes, another serializer may write others. */
const attribute = String.raw`(?:(?:${names.replaceAll(' ', '|')})="[^"&]*"|class="[^\s"&]+(?: [^\s"&]+)*"|(?:depth|height|width)="[^"&]*[a-z%]")`;
const tag = `</[a-z]+>|<[a-z]+(?: ${attribute})*>|<(?:mspace|path)(?: ${attribute})*/>`;
/** Not what a parser of HTML leaves out or replaces, either. */
const known = new RegExp(String.raw`^(?:[^<&\0\r]|${tag}|&(?:amp|lt|gt|quot|#x27);)*$`);

const references: Readonly<Record<string, string>> = {
  '&amp;': '&#x26;',
  '&lt;': '&#x3C;',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/**
 * Writes what KaTeX wrote as it would be after a parser and a serializer of HTML, without a way through
 * these, which takes longer than to draw the formula.
 *
 * @returns `undefined` for HTML in which there is anything that these might change otherwise
 */
export function respell(html: string): string | undefined {
  const spaced = html.replaceAll(' class ="', ' class="');
  if (!known.test(spaced)) return undefined;
  return spaced
    .replaceAll(/<(mspace|path)([^>]*)\/>/g, '<$1$2></$1>')
    .replaceAll(/&[^;]+;/g, (reference) => references[reference] ?? '');
}
